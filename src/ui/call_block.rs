//! The call for projects.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::date,
    domain::{paris, prose::Call},
    state::use_now,
};

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
        let today = paris::day(now.get());
        call.is_open_on(today)
            .then(|| {
                (
                    format!("Ouvert {}", date::until(call.last_day, today)),
                    call.text.clone(),
                )
            })
            .ok_or_else(|| call.closed.clone())
    });
    let words = move || {
        let (open, state, text) = match state.get() {
            Ok((until, text)) => (true, until, text),
            Err(text) => (false, "Fermé".to_owned(), text),
        };
        let text = text
            .into_iter()
            .map(|text| view! { class=class, <p>{text}</p> })
            .collect_view();
        view! { class=class, <p class="state" class:open=open>{state}</p> {text} }
    };
    view! { class=class,
        <section class="call-block">
            <h2>{heading}</h2>
            {words}
        </section>
    }
}
