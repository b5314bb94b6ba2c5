//! The campuses: where one learns.

use super::{
    contact::{Email, Phone},
    slug::Slug,
};

/// A campus, with a slug of its own in the catalogue. What is unknown is `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct Campus {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its town.
    pub name: String,
    /// Its town after its preposition ("à Niort").
    pub at: String,
    /// The place that houses it.
    pub venue: String,
    /// Postal address, in lines.
    pub address: Option<Vec<String>>,
    /// How to get there.
    pub access: Option<String>,
    /// Where to write.
    pub email: Option<Email>,
    /// Where to call.
    pub phone: Option<Phone>,
}
