//! x
use leptos::prelude::*;
use stylers_macro::style_sheet;
/// x
#[component]
pub fn Button(children: Children) -> impl IntoView {
    let class = style_sheet!("./style/ui/button.css");
    view! { class=class, <button class="button">{children()}</button> }
}
