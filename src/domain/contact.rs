//! Ways to reach somebody: e-mail addresses and phone numbers.

mod email;
mod phone;

pub use email::{Email, EmailError};
pub use phone::{Phone, PhoneError};
