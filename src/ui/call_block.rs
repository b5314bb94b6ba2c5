//! The call for projects.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{copy::date, domain::prose::Call, state::use_moment};

/// The call, with its last day while it is open, and that it is closed afterwards.
#[component]
pub fn CallBlock(
    /// The call.
    call: Call,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/call_block.css");
    let moment = use_moment();
    let until = date::until(call.last_day, moment.day());
    let (open, state, text) = match (call.is_open_on(moment.day()), moment.is_now()) {
        (true, true) => (true, format!("Ouvert {until}"), call.text),
        // Read later, it may be closed: only its last day holds.
        (true, false) => (true, format!("À proposer {until}"), call.text),
        (false, _) => (false, "Fermé".to_owned(), call.closed),
    };
    let text = text
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect_view();
    view! {
        <section class="call-block" class=(class, true)>
            <h2>{call.heading}</h2>
            <p class="state" class:open=open>{state}</p>
            <div class="text">{text}</div>
        </section>
    }
}
