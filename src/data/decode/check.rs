use std::str::FromStr;

use chrono::Datelike;

use super::{At, File, LoadError, Reason};
use crate::domain::slug::Slug;

/// Checks the rules of one file and collects what breaks them.
pub(super) struct Checker<'a> {
    file: File,
    errors: &'a mut Vec<LoadError>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(file: File, errors: &'a mut Vec<LoadError>) -> Self {
        Self { file, errors }
    }

    pub(super) fn fail(&mut self, at: At, reason: Reason) {
        self.errors.push(LoadError {
            file: self.file,
            at,
            reason,
        });
    }

    /// Fails unless `holds`.
    pub(super) fn require(&mut self, holds: bool, at: At, reason: Reason) {
        if !holds {
            self.fail(at, reason);
        }
    }

    pub(super) fn slug(&mut self, at: At, text: String) -> Option<Slug> {
        let slug = text.parse().ok();
        self.require(slug.is_some(), at, Reason::Slug(text));
        slug
    }

    /// A text that must be of a form, where it is known.
    pub(super) fn known<T: FromStr>(
        &mut self,
        at: At,
        text: Option<String>,
        wrong: impl FnOnce(String) -> Reason,
    ) -> Option<T> {
        let text = text?;
        let parsed = text.parse().ok();
        self.require(parsed.is_some(), at, wrong(text));
        parsed
    }

    /// Fails at every slug that stood before, and at an empty list.
    pub(super) fn unique<'s>(&mut self, list: &At, slugs: impl IntoIterator<Item = &'s str>) {
        let mut seen = Vec::new();
        for (index, slug) in slugs.into_iter().enumerate() {
            let reason = Reason::Duplicate(slug.into());
            self.require(!seen.contains(&slug), list.index(index).key("slug"), reason);
            seen.push(slug);
        }
        self.require(!seen.is_empty(), list.clone(), Reason::NoEntry);
    }

    /// Whether a date has a year that can be meant; fails where it has not.
    pub(super) fn year(&mut self, at: At, date: impl Datelike) -> bool {
        let year = date.year();
        let can_be_meant = (2000..2200).contains(&year);
        self.require(can_be_meant, at, Reason::Year(year));
        can_be_meant
    }

    /// Fails at a number that is 0 or more than `most`.
    pub(super) fn count(&mut self, at: At, found: u32, most: u32) {
        self.require(found > 0, at.clone(), Reason::Zero);
        self.require(found <= most, at, Reason::TooMany { found, most });
    }
}

/// The name nearest to a mistyped one, if any is near; none in a browser, where nobody edits and each byte is waited for.
pub(crate) fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<String> {
    if cfg!(target_family = "wasm") {
        return None;
    }
    let near = known.map(|known| (strsim::normalized_damerau_levenshtein(name, known), known));
    let (likeness, best) = near.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (likeness > 0.5).then(|| best.to_owned())
}
