use leptos::prelude::*;

use super::*;

/// The one draft of this tab: taken up when a page first asks for it, and then the same for as long as the site runs. The
/// catalogue's pages do without it, and without all that reads it.
#[derive(Clone)]
pub struct OneDraft {
    /// Whose the draft is, so that it outlives the page that first asks for it.
    owner: Option<WeakOwner>,
    taken_up: StoredValue<Option<Drafting>>,
    /// Whether one was too old, and is forgotten.
    expired: bool,
}

impl OneDraft {
    /// The draft of the site that is being drawn. What is too old to be kept is forgotten, whatever page is opened; in a page
    /// that is written in advance, nothing is kept.
    pub fn new(is_written: bool) -> Self {
        Self {
            owner: Owner::current().map(|owner| owner.downgrade()),
            taken_up: StoredValue::default(),
            expired: !is_written && kept::forget_expired(),
        }
    }
}

/// The draft, anywhere below the application's root.
pub fn use_drafting() -> Drafting {
    let OneDraft {
        owner,
        taken_up,
        expired,
    } = expect_context();
    taken_up.get_value().unwrap_or_else(|| {
        let owner = owner.and_then(|owner| owner.upgrade()).unwrap_or_default();
        let shared = expect_context();
        let drafting = owner.with(|| untrack(|| Drafting::start(shared, expired)));
        taken_up.set_value(Some(drafting));
        drafting
    })
}

/// Whether an application has begun when the page is drawn. Until its draft is taken up, any that is kept counts as begun.
pub fn is_begun() -> bool {
    let OneDraft { taken_up, .. } = expect_context();
    match taken_up.get_value() {
        Some(drafting) => !drafting.draft.with_untracked(Draft::is_empty),
        None => Place::ALL
            .into_iter()
            .any(|place| matches!(storage::read(place, KEY), Ok(Some(_)))),
    }
}
