//! How to reach somebody.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::domain::contact::{Email, Phone};

/// The e-mail address and the phone number that are known; where none is, the words that say so, if any.
#[component]
pub fn Contact(
    /// Where to write.
    email: Option<Email>,
    /// Where to call.
    phone: Option<Phone>,
    /// What is said while neither is published.
    #[prop(optional, into)]
    missing: Option<&'static str>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/contact.css");
    let email = email.map(|email| {
        let href = format!("mailto:{email}");
        view! { <a class="way" href=href>{email.to_string()}</a> }
    });
    let phone = phone.map(|phone| {
        let href = format!("tel:{}", phone.as_str());
        view! { <a class="way" href=href>{phone.to_string()}</a> }
    });
    if email.is_none() && phone.is_none() {
        missing.map(|missing| view! { <p>{missing}</p> }.into_any())
    } else {
        Some(view! { <p class="contact" class=(class, true)>{email} {phone}</p> }.into_any())
    }
}
