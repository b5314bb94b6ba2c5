//! A box for what must be known first.

use leptos::prelude::*;
use stylers_macro::style_sheet;

/// A box that stands out from the page. It is no alert: who needs one says so around it.
#[component]
pub fn NoticeBox(children: Children) -> impl IntoView {
    let class = style_sheet!("./style/ui/notice.css");
    view! {
        <div class="notice" class=(class, true)>{children()}</div>
    }
}
