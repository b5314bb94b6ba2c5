//! The call for projects.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{copy::date, domain::prose::Call, state::use_now};

/// The call, with its last day while it is open, and that it is closed afterwards.
#[component]
pub fn CallBlock(
    /// The call.
    call: Call,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/call_block.css");
    let now = use_now();
    let heading = call.heading.clone();
    let state = Memo::new(move |_| {
        let moment = now.get();
        let until = date::until(call.last_day, moment.day());
        match (call.is_open_on(moment.day()), moment.is_now()) {
            (true, true) => (true, format!("Ouvert {until}"), call.text.clone()),
            // Read later, it may be closed: only its last day holds.
            (true, false) => (true, format!("À proposer {until}"), call.text.clone()),
            (false, _) => (false, "Fermé".to_owned(), call.closed.clone()),
        }
    });
    let words = move || {
        let (open, state, text) = state.get();
        let text = text
            .into_iter()
            .map(|text| view! { class=class, <p>{text}</p> })
            .collect_view();
        view! { class=class, <p class="state" class:open=open>{state}</p> <div class="text">{text}</div> }
    };
    view! { class=class,
        <section class="call-block">
            <h2>{heading}</h2>
            {words}
        </section>
    }
}
