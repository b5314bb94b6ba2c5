//! Kept texts that could not be read: they are put aside for as long as a draft is kept, so that nothing is lost.

use serde_json::json;

use super::{KEY as DRAFT_KEY, forget};
use crate::browser::{
    clock,
    storage::{self, Place},
};

/// Under which key such a text is kept, with since when.
pub(super) const KEY: &str = "fabnum-candidature-illisible";

/// Puts the text aside. Where there is no room for it, it stays where it is until a new draft takes its place.
pub(super) fn put(place: Place, text: &str) {
    let aside = json!({ "since": clock::now(), "text": text }).to_string();
    match storage::write(place, KEY, &aside) {
        Ok(()) => forget(place, DRAFT_KEY),
        Err(error) => leptos::logging::warn!("an unreadable draft was not put aside: {error}"),
    }
}
