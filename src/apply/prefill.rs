//! What a link may answer in advance: a track and a campus, nothing else.

use super::{choices::Chosen, draft::Draft};
use crate::domain::{catalogue::Catalogue, slug::Slug};

/// A track and a campus, both known to the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prefill {
    /// The track.
    pub track: Option<Slug>,
    /// The campus.
    pub campus: Option<Slug>,
}

impl Prefill {
    /// What the query's values mean; what the catalogue does not have is left out.
    pub fn read(track: Option<&str>, campus: Option<&str>, catalogue: &Catalogue) -> Self {
        let slug = |value: Option<&str>| value?.parse::<Slug>().ok();
        Self {
            track: slug(track).filter(|slug| catalogue.track(slug).is_some()),
            campus: slug(campus).filter(|slug| catalogue.campus(slug).is_some()),
        }
    }

    /// Whether the draft has another answer to one of them.
    pub fn contradicts(&self, draft: &Draft) -> bool {
        let differs = |wanted: &Option<Slug>, answer: &Option<Chosen>| match (wanted, answer) {
            (Some(wanted), Some(answer)) => answer.slug() != Some(wanted),
            _ => false,
        };
        differs(&self.track, &draft.track) || differs(&self.campus, &draft.campus)
    }

    /// Answers them where the draft has no answer yet.
    pub fn fill_empty(&self, draft: &mut Draft) {
        let chosen = |slug: &Option<Slug>| slug.clone().map(Chosen::One);
        draft.track = draft.track.take().or_else(|| chosen(&self.track));
        draft.campus = draft.campus.take().or_else(|| chosen(&self.campus));
    }

    /// Answers them, whatever the draft has answered before.
    pub fn replace(&self, draft: &mut Draft) {
        let chosen = |slug: &Option<Slug>| slug.clone().map(Chosen::One);
        draft.track = chosen(&self.track).or_else(|| draft.track.take());
        draft.campus = chosen(&self.campus).or_else(|| draft.campus.take());
    }
}
