//! The tracks: what one can learn.

use serde::Deserialize;

use super::{
    fact::{self, Fact, Facts},
    slug::Slug,
};

/// The plain shape that marks a track everywhere; its hue is in `style/tokens.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A square.
    Square,
    /// A circle.
    Circle,
    /// A triangle.
    Triangle,
    /// A diamond.
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

    /// What is known of every track together.
    pub fn common_fact(&self, fact: Fact) -> Common<'_> {
        let answers: Vec<_> = self
            .list
            .iter()
            .map(|track| self.fact(track, fact))
            .collect();
        match answers.split_first() {
            Some((Some(first), rest)) if rest.iter().all(|answer| *answer == Some(first)) => {
                Common::Same(first)
            }
            _ if answers.iter().any(Option::is_some) => Common::Differs,
            _ => Common::Unknown,
        }
    }
}

/// What is known of every track together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Common<'a> {
    /// The same for all.
    Same(&'a str),
    /// Something, which is not the same for all.
    Differs,
    /// Nothing.
    Unknown,
}
