//! The shapes of the files under `public/data`, before any rule is checked.
//!
//! Unknown fields are refused, by `shape` and by the attributes, so that a mistyped name cannot pass for an unknown fact.
//! A file whose only rule is its shape is read into its domain type at once: see [`crate::domain::prose`].

mod campuses;
mod form;
mod sessions;
mod site;
mod tracks;

pub use campuses::{Campus, CampusesFile};
pub use form::{FormFile, Interest};
pub use sessions::{Offer, Session, SessionsFile};
pub use site::{Applications, Contact, Endorsement, Founder, Legal, SiteFile};
pub use tracks::{Track, TracksFile};
