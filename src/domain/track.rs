//! The tracks: what one can learn.

use serde::Deserialize;

use super::{
    fact::{self, Fact, Facts},
    slug::Slug,
};

/// The plain shape that marks a track everywhere; its hue is in `style/tokens.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Blue.
    Square,
    /// Raspberry.
    Circle,
    /// Green.
    Triangle,
    /// Violet.
    Diamond,
}

/// A track, with a slug of its own in the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its whole title.
    pub title: String,
    /// A title short enough for a button.
    pub short_title: String,
    /// Its mark.
    pub shape: Shape,
    /// The trade in a few words, for cards.
    pub trade: String,
    /// The trade in general, in a few sentences; no description of the teaching.
    pub trade_summary: Vec<String>,
    /// What is known of this track alone.
    pub facts: Facts,
}

/// The tracks and what is the same for all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Tracks {
    /// What holds for every track that says nothing else.
    pub shared: Facts,
    /// In the order of the data; at least one.
    pub list: Vec<Track>,
}

impl Tracks {
    /// The track of that slug.
    pub fn get(&self, slug: &Slug) -> Option<&Track> {
        self.list.iter().find(|track| track.slug == *slug)
    }

    /// What is known of a track: its own answer, else the one that all share.
    pub fn fact<'a>(&'a self, track: &'a Track, fact: Fact) -> Option<&'a str> {
        fact::known(&track.facts, fact).or_else(|| fact::known(&self.shared, fact))
    }

    /// The answer that holds for every track, where there is one.
    pub fn common_fact(&self, fact: Fact) -> Option<&str> {
        let mut answers = self.list.iter().map(|track| self.fact(track, fact));
        let first = answers.next()??;
        answers.all(|answer| answer == Some(first)).then_some(first)
    }
}
