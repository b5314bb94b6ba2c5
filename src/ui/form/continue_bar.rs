//! The way on.

use leptos::prelude::*;
use stylers_macro::style_sheet;

/// The page's one primary button, within a thumb's reach on a phone, and the state of the draft under it.
#[component]
pub fn ContinueBar(
    /// What the button does.
    #[prop(into)]
    label: String,
    /// Whether it does nothing for a moment.
    #[prop(into)]
    busy: Signal<bool>,
    /// The state of the draft.
    children: Children,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/continue_bar.css");
    view! {
        <div class="continue-bar" class=(class, true)>
            // Not `disabled`, here and on every such button: that would take the focus away from who uses a keyboard.
            <button
                class="button primary"
                type="submit"
                aria-disabled=move || busy.get().then_some("true")
            >
                {label}
            </button>
            <div class="state">{children()}</div>
        </div>
    }
}
