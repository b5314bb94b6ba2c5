//! What the check of the content says, to somebody of the school who is no developer.

mod fault;
mod reason;
mod report;
mod shape;
mod slip;
mod unknown;
mod usage;

pub use fault::flaw;
pub use reason::{Said, wrong};
pub use report::{brief, errors, report, stranger};
pub use unknown::{NO_QUALIOPI, NO_SIRET, ask, rank, who};
pub use usage::{HELP, usage};

/// Where nothing is wrong, and the site was to open.
pub const NOT_YET: &str = "Le site ne peut pas encore ouvrir\u{a0}: il manque des informations.";
