use serde_json::Value;

use super::*;
use crate::{apply::saved::KEPT, domain::iso};

/// Everything that the browser keeps of applications, with the field that says since when.
fn keys() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sent = sent::SENT_KEYS.into_iter().chain([sent::PENDING_KEY]);
    let sent = sent.map(|key| (key, "made_at"));
    [(KEY, "kept_at"), (aside::KEY, "since")]
        .into_iter()
        .chain(sent)
}

/// Forgets whatever has been kept for longer than a draft may be, and says whether a draft was among it. A draft that cannot
/// be read is left to whoever takes it up; nothing else that cannot be read is of use to anyone.
pub(super) fn forget_expired() -> bool {
    let mut expired = false;
    for place in Place::ALL {
        for (key, since) in keys() {
            let Ok(Some(text)) = storage::read(place, key) else {
                continue;
            };
            let is_over = match instant(&text, since) {
                Some(since) => clock::now().signed_duration_since(since) > KEPT,
                None => key != KEY,
            };
            if is_over {
                forget(place, key);
                expired |= key == KEY;
            }
        }
    }
    expired
}

fn instant(text: &str, field: &str) -> Option<DateTime<Utc>> {
    let kept: Value = serde_json::from_str(text).ok()?;
    Some(iso::instant(kept.get(field)?.as_str()?)?.to_utc())
}
