//! The visitor's own mail program.

use crate::domain::contact::Email;

/// The address that opens a message with this subject, and with nothing of the visitor's in it.
pub fn address(to: &Email, subject: &str) -> String {
    format!(
        "mailto:{to}?subject={}",
        js_sys::encode_uri_component(subject)
    )
}
