//! The interface's words for what the rules say: one exhaustive match for each kind.
//!
//! What another school would say differently is no word of the interface, and stands in the data.

pub mod call;
#[cfg(feature = "check")]
pub mod check;
pub mod date;
pub mod desk;
pub mod dossier;
pub mod fact;
pub mod failure;
pub mod field;
pub mod intake;
pub mod page;
pub mod problem;
pub mod questions;
pub mod reception;
#[cfg(feature = "schema")]
pub mod schema;
pub mod sending;
pub mod session;
pub mod table;
pub mod town;
