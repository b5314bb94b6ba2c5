//! Whether one can apply, at a glance.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::reception,
    domain::{session::Status, site::Reception},
    state::use_reception,
};

/// The state in words, with a full piece where one can apply and an empty one where one cannot.
#[component]
pub fn StatusBadge(
    /// The state.
    status: Status,
    /// Whether it can be said; else only its room is kept.
    said: bool,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/status_badge.css");
    let reception = use_reception();
    let is_open = reception == Reception::Open && status.takes_applications();
    // What cannot be said stands in no text of the page, either.
    let words = if said {
        reception::status(reception, status)
    } else {
        "\u{a0}"
    };
    view! {
        <span class="status-badge" class=(class, true) class:open=is_open class:unsaid=!said>{words}</span>
    }
}
