//! Whether one can apply, at a glance.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{copy, domain::session::Status};

/// The state in words, with a full piece where one can apply and an empty one where one cannot.
#[component]
pub fn StatusBadge(
    /// The state.
    status: Status,
    /// Whether it can be said; else only its room is kept.
    said: bool,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/status_badge.css");
    view! {
        <span class="status-badge" class=(class, true) class:open=status.takes_applications() class:unsaid=!said>{copy::session::status(status)}</span>
    }
}
