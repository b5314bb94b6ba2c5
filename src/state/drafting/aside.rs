//! Kept texts that could not be read: they are put aside for as long as a draft is kept, so that nothing is lost.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{KEY as DRAFT_KEY, forget};
use crate::{
    apply::saved::KEPT,
    browser::{
        clock,
        storage::{self, Place},
    },
};

/// Under which key such a text is kept.
pub(super) const KEY: &str = "fabnum-candidature-illisible";

#[derive(Serialize, Deserialize)]
struct Aside {
    since: DateTime<Utc>,
    text: String,
}

/// Puts the text aside. Where there is no room for it, it stays where it is until a new draft takes its place.
pub(super) fn put(place: Place, text: &str) {
    let aside = Aside {
        since: clock::now(),
        text: text.to_owned(),
    };
    let kept = serde_json::to_string(&aside)
        .map_err(|error| error.to_string())
        .and_then(|text| storage::write(place, KEY, &text).map_err(|error| error.to_string()));
    match kept {
        Ok(()) => forget(place, DRAFT_KEY),
        Err(error) => leptos::logging::warn!("an unreadable draft was not put aside: {error}"),
    }
}

/// Forgets a text that has been aside for longer than a draft is kept.
pub(super) fn expire(place: Place) {
    let Ok(Some(text)) = storage::read(place, KEY) else {
        return;
    };
    let is_fresh = serde_json::from_str::<Aside>(&text)
        .is_ok_and(|aside| clock::now().signed_duration_since(aside.since) <= KEPT);
    if !is_fresh {
        forget(place, KEY);
    }
}
