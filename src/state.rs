//! What the whole interface shares: the content, the clock, the address, the draft.

pub mod drafting;
pub mod loading;
pub mod navigation;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::domain::catalogue::Catalogue;

/// The checked content and the clock, given to every page by context.
#[derive(Clone)]
pub struct Shared {
    /// The content.
    pub catalogue: Arc<Catalogue>,
    /// The time, which moves on about once a minute.
    pub now: ReadSignal<DateTime<Utc>>,
}

/// The content, anywhere below the application's root.
pub fn use_catalogue() -> Arc<Catalogue> {
    expect_context::<Shared>().catalogue
}

/// The time, anywhere below the application's root.
pub fn use_now() -> ReadSignal<DateTime<Utc>> {
    expect_context::<Shared>().now
}
