//! The call for projects.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy,
    domain::prose::{Call, CallState},
    state::use_moment,
};

/// The call, with its last day while it is open, and that it is closed afterwards.
#[component]
pub fn CallBlock(
    /// The call.
    call: Call,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/call_block.css");
    let moment = use_moment();
    let state = copy::call::state(&call, moment);
    let (open, text) = match call.state(moment) {
        CallState::Open | CallState::LastDay | CallState::Unsaid => (true, call.text),
        CallState::Closed => (false, call.closed),
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
