//! What the programme is made of: types that cannot be wrong, and what follows from their dates.

pub mod birth;
pub mod campus;
pub mod catalogue;
pub mod choice;
pub mod contact;
pub mod fact;
pub mod form;
pub mod intake;
pub(crate) mod iso;
pub mod moment;
pub mod paris;
pub mod period;
pub mod person;
pub mod prose;
pub mod session;
pub mod site;
pub mod slug;
pub mod text;
pub mod track;
