//! All that the site knows, checked.

use super::{
    campus::Campus,
    form::Form,
    intake::Sessions,
    prose::Pages,
    site::Site,
    slug::Slug,
    track::{Track, Tracks},
};

/// The whole content: every slug unique, every reference resolved, every date in order.
///
/// Only [`crate::data::decode()`] makes one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Catalogue {
    /// Who the school is.
    pub site: Site,
    /// The prose of the pages.
    pub pages: Pages,
    /// What one can learn.
    pub tracks: Tracks,
    /// Where, in the order of the data; at least one.
    pub campuses: Vec<Campus>,
    /// When, and for what.
    pub sessions: Sessions,
    /// The words of the application's questions.
    pub form: Form,
}

impl Catalogue {
    /// The track of that slug.
    pub fn track(&self, slug: &Slug) -> Option<&Track> {
        self.tracks.get(slug)
    }

    /// The campus of that slug.
    pub fn campus(&self, slug: &Slug) -> Option<&Campus> {
        self.campuses.iter().find(|campus| campus.slug == *slug)
    }
}
