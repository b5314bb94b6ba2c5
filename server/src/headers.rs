//! The headers that every answer carries.

use std::ops::RangeInclusive;

use axum::{
    Router,
    http::{
        HeaderValue,
        header::{CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS},
    },
};
use tower_http::set_header::SetResponseHeaderLayer;

/// Sent with every answer.
const ALWAYS: [(HeaderName, HeaderValue); 3] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
];

/// That no other site may show this one in a frame: browsers ignore it in a page.
pub(crate) const FRAMES: HeaderValue = HeaderValue::from_static("frame-ancestors 'none'");

/// Digits of the hash that Trunk puts into the names of the files it makes: 16, but for zeros that it leaves out.
const HASH_DIGITS: RangeInclusive<usize> = 12..=16;

/// The router, with the headers that every answer carries, and this content policy.
pub(crate) fn with_headers(router: Router, policy: &HeaderValue) -> Router {
    let policy = (CONTENT_SECURITY_POLICY, policy.clone());
    ALWAYS
        .into_iter()
        .chain([policy])
        .fold(router, |router, (name, value)| {
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
