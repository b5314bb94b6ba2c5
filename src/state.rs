//! What the whole interface shares: the content, the clock, the address, the draft, how up to date the site is.

pub mod desk;
pub mod drafting;
pub mod loading;
pub mod navigation;
pub mod standing;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    browser::network,
    domain::{catalogue::Catalogue, moment::Moment, site::Reception},
};

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

/// What becomes of an application that the visitor would send. What is written in advance is for everybody, and so for who is
/// not on the machine that runs the site; see [`by_reception`](crate::ui::by_reception::by_reception).
pub fn use_reception() -> Reception {
    let from_loopback = use_moment().is_now() && network::is_loopback();
    use_catalogue().site.reception(from_loopback)
}
