use serde::Deserialize;

use crate::domain::{fact::Facts, track::Shape};

/// `tracks.json`: what one can learn.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TracksFile {
    /// For editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// What holds for every track that says nothing else.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::facts"))]
    pub shared: Facts,
    /// The tracks, in the order in which they are shown.
    pub tracks: Vec<Track>,
}

/// One track.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Track {
    /// Its name in addresses.
    pub slug: String,
    /// Its whole title.
    pub title: String,
    /// A title short enough for a button.
    pub short_title: String,
    /// Its mark.
    pub shape: Shape,
    /// The trade in a few words.
    pub trade: String,
    /// The trade in general, in a few sentences.
    pub trade_summary: Vec<String>,
    /// What is known of this track alone.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::facts"))]
    pub facts: Facts,
}
