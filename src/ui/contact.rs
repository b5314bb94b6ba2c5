//! How to reach somebody.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::domain::contact::{Email, Phone};

/// The e-mail address and the phone number that are known; nothing where none is.
#[component]
pub fn Contact(
    /// Where to write.
    email: Option<Email>,
    /// Where to call.
    phone: Option<Phone>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/contact.css");
    let email = email.map(|email| {
        let href = format!("mailto:{email}");
        view! { class=class, <a class="way" href=href>{email.to_string()}</a> }
    });
    let phone = phone.map(|phone| {
        let href = format!("tel:{}", phone.as_str());
        view! { class=class, <a class="way" href=href>{phone.to_string()}</a> }
    });
    (email.is_some() || phone.is_some())
        .then(|| view! { class=class, <p class="contact">{email} {phone}</p> })
}
