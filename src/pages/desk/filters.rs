//! What narrows the list.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    apply::table::{Cell, Column},
    copy::{desk as words, table},
    desk::{Desk, FILTERS},
};

/// A choice for each of the filters.
pub(super) fn filters(desk: RwSignal<Desk>, held: &Desk) -> impl IntoView + use<> {
    let class = style_sheet!("./style/pages/desk/filters.css");
    let filters = FILTERS.into_iter().enumerate();
    let filters = filters.map(|(place, column)| {
        let options = held.options(column).into_iter().cloned().collect();
        filter(desk, place, column, options, held.filter(place))
    });
    view! { <div class="desk-filters" class=(class, true)>{filters.collect_view()}</div> }
}

fn filter(
    desk: RwSignal<Desk>,
    place: usize,
    column: Column,
    options: Vec<Cell>,
    chosen: Option<&Cell>,
) -> AnyView {
    let id = format!("filtre-{place}");
    let shown = options.iter().enumerate().map(|(place, cell)| {
        view! {
            <option
                value=place.to_string()
                prop:selected=chosen == Some(cell)
                prop:textContent=words::cell(column, cell)
            ></option>
        }
        .into_any()
    });
    let shown = shown.collect_view();
    let change = move |event| {
        let picked = event_target_value(&event).parse::<usize>().ok();
        let picked = picked.and_then(|place| options.get(place).cloned());
        desk.update(|desk| desk.narrow(place, picked));
    };
    view! {
        <p>
            <label for=id.clone()>{table::heading(column)}</label>
            <select id=id on:change=change>
                <option value="" prop:selected=chosen.is_none()>
                    {words::ALL}
                </option>
                {shown}
            </select>
        </p>
    }
    .into_any()
}
