//! The headers that every answer carries.

use std::{
    fs,
    ops::RangeInclusive,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::Body,
    http::{
        HeaderValue, Response,
        header::{CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS},
    },
};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::stamp::Stamp;

/// Sent with every answer.
const ALWAYS: [(HeaderName, HeaderValue); 3] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
];

/// What the policy says where the build has written none: what pages cannot say of themselves, that no other site may
/// show this one in a frame.
const FRAMES: HeaderValue = HeaderValue::from_static("frame-ancestors 'none'");

/// Digits of the hash that Trunk puts into the names of the files it makes: 16, but for zeros that it leaves out.
const HASH_DIGITS: RangeInclusive<usize> = 12..=16;

/// The content policy that the build wrote for headers, as it is now: a new build has new pages, and the old policy would
/// block them.
#[derive(Clone, Debug)]
struct Policy {
    file: PathBuf,
    read: Arc<Mutex<(Option<Stamp>, HeaderValue)>>,
}

impl Policy {
    fn of(dist: &Path) -> Self {
        Self {
            file: dist.join(".deploy/policy.txt"),
            read: Arc::new(Mutex::new((None, FRAMES))),
        }
    }

    fn now(&self) -> HeaderValue {
        let stamp = Stamp::of(&self.file);
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if read.0 != stamp {
            let written = fs::read_to_string(&self.file).ok();
            let policy = written.and_then(|policy| HeaderValue::from_str(policy.trim()).ok());
            *read = (stamp, policy.unwrap_or(FRAMES));
        }
        read.1.clone()
    }
}

/// The router, with the headers that every answer carries, and the content policy of the site in `dist`.
pub(crate) fn with_headers(router: Router, dist: &Path) -> Router {
    let policy = Policy::of(dist);
    let policy = move |_: &Response<Body>| Some(policy.now());
    let policy = SetResponseHeaderLayer::overriding(CONTENT_SECURITY_POLICY, policy);
    ALWAYS
        .into_iter()
        .fold(router.layer(policy), |router, (name, value)| {
            router.layer(SetResponseHeaderLayer::overriding(name, value))
        })
}

/// How long the file at this path may be kept without asking again.
///
/// For ever, where the name changes with the content; a day for fonts and pictures, whose names stay while they
/// hardly ever change; never else, so that new pages and new data are seen at once.
pub(crate) fn cache_control(path: &str) -> HeaderValue {
    HeaderValue::from_static(if has_hash(path) {
        "public, max-age=31536000, immutable"
    } else if path.starts_with("/fonts/") || path.starts_with("/img/") {
        "public, max-age=86400"
    } else {
        "no-cache"
    })
}

/// Whether the file's name holds a hash: `app-0123456789abcdef.js`, `app-0123456789abcdef_bg.wasm`.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.split('-').skip(1).any(|part| {
        let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
        HASH_DIGITS.contains(&digits) && matches!(part.as_bytes().get(digits), Some(b'.' | b'_'))
    })
}

#[cfg(test)]
mod tests {
    use super::cache_control;

    #[test]
    fn only_a_name_with_a_hash_is_kept_for_ever() {
        for (path, kept) in [
            ("/fabnum-b96f8524ca0b5d2f.js", true),
            ("/fabnum-b96f8524ca0b5d2f_bg.wasm", true),
            ("/scoped-30f1989406f8734d.css", true),
            ("/fabnum-questions-b96f8524ca0b5d2f.wasm", true),
            ("/fabnum-chunk_4-b96f8524ca0b5d2f.wasm", true),
            ("/fabnum-43504b3383f0222.js", true),
            ("/scoped-30f1989406f.css", false),
            ("/scoped-30f1989406f8734dd.css", false),
            ("/b96f8524ca0b5d2f.js", false),
            ("/fabnum-b96f8524ca0b5d2f/app.js", false),
            ("/data/site.json", false),
            ("/", false),
        ] {
            assert_eq!(
                cache_control(path).to_str().unwrap().contains("immutable"),
                kept,
                "{path}"
            );
        }
    }

    #[test]
    fn fonts_and_pictures_are_kept_for_a_day() {
        assert_eq!(cache_control("/fonts/titre.woff2"), "public, max-age=86400");
        assert_eq!(cache_control("/img/niort.webp"), "public, max-age=86400");
    }
}
