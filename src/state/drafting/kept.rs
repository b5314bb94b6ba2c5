use serde_json::Value;

use super::*;
use crate::{apply::saved::Seen, domain::iso};

/// Everything that the browser keeps of applications, with where it says since when. What was sent has a date by the device's
/// clock and, with its receipt, one by the service's: the later of the two is believed, as the device's may be behind when
/// it is sent, and ahead for good.
fn keys() -> impl Iterator<Item = (&'static str, [&'static str; 2])> {
    let sent = sent::SENT_KEYS.into_iter().chain([sent::PENDING_KEY]);
    let sent = sent.map(|key| (key, ["/receipt/received_at", "/made_at"]));
    [(KEY, ["/kept_at"; 2]), (aside::KEY, ["/since"; 2])]
        .into_iter()
        .chain(sent)
}

/// Forgets whatever has been kept for longer than a draft may be, as far as the clock can be believed, and says whether a
/// draft was among it. A draft that cannot be read is left to whoever takes it up; nothing else that cannot be read is of
/// use to anyone.
pub(super) fn forget_expired() -> bool {
    let mut expired = false;
    for place in Place::ALL {
        for (key, dates) in keys() {
            let Ok(Some(text)) = storage::read(place, key) else {
                continue;
            };
            let seen = match instant(&text, dates) {
                Some(since) => Seen::of(&text, since, clock::now()),
                None if key == KEY => Seen::Stays,
                None => Seen::Goes,
            };
            match seen {
                Seen::Stays => {}
                Seen::Becomes(text) => {
                    if let Err(error) = storage::write(place, key, &text) {
                        leptos::logging::warn!("{key} is not noted to be old: {error}");
                    }
                }
                Seen::Goes => {
                    forget(place, key);
                    expired |= key == KEY;
                }
            }
        }
    }
    expired
}

fn instant(text: &str, dates: [&str; 2]) -> Option<DateTime<Utc>> {
    let kept: Value = serde_json::from_str(text).ok()?;
    let dates = dates.into_iter();
    let dates = dates.filter_map(|date| iso::instant(kept.pointer(date)?.as_str()?));
    dates.map(|date| date.to_utc()).max()
}
