//! The way on.

use leptos::prelude::*;
use stylers_macro::style_sheet;

/// The page's one primary action, within a thumb's reach on a phone, and under it the state of what it is about.
///
/// It sticks within its parent, so it stands last in the page.
#[component]
pub fn ActionBar(
    /// The button or the link.
    action: AnyView,
    /// Whether it stays in sight in a wide window, too, as where much stands above it.
    #[prop(optional)]
    lasting: bool,
    /// How it stands.
    children: Children,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/action_bar.css");
    view! {
        <div class="action-bar" class=(class, true) class:lasting=lasting>
            {action}
            <div class="state">{children()}</div>
        </div>
    }
}
