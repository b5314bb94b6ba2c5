//! What the whole interface shares: the content, the clock, the address, the draft, how up to date the site is.

pub mod desk;
pub mod drafting;
pub mod loading;
pub mod navigation;
pub mod standing;

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{catalogue::Catalogue, moment::Moment};

/// The checked content and the clock, given to every page by context.
#[derive(Clone)]
pub struct Shared {
    /// The content.
    pub catalogue: Arc<Catalogue>,
    /// When the page is read; in a browser, it moves on about once a minute.
    pub now: ReadSignal<Moment>,
}

/// The content, anywhere below the application's root.
pub fn use_catalogue() -> Arc<Catalogue> {
    expect_context::<Shared>().catalogue
}

/// When the page was drawn. A page of the catalogue is drawn anew when the clock changes what it says.
pub fn use_moment() -> Moment {
    use_now().get_untracked()
}

/// When the page is read, as it moves on.
pub fn use_now() -> ReadSignal<Moment> {
    expect_context::<Shared>().now
}
