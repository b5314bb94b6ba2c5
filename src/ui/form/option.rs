//! What can be chosen.

use crate::domain::track::Shape;

/// One of the answers to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its value in the draft.
    pub value: String,
    /// Its words.
    pub label: String,
    /// The mark of what it stands for, where that has one.
    pub shape: Option<Shape>,
}
