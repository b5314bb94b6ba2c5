//! What stands in the place of a page that depends on the applicant's answers, until the program runs.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::frame::Frame;
use crate::{
    apply::step::Step,
    meta,
    route::{ApplyRoute, Route},
    state::use_catalogue,
    ui::link::Link,
};

/// The page of a route that is no question.
pub(super) fn page(route: ApplyRoute) -> impl IntoView {
    let step = match route {
        ApplyRoute::Step(step) => step,
        _ => Step::Review,
    };
    view! { <Frame step=Memo::new(move |_| step)>{inside(route)}</Frame> }
}

/// The page's heading, which is the same for all, and a word for who has to wait.
pub(super) fn inside(route: ApplyRoute) -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/shell.css");
    let title = meta::heading(&Route::Apply(route.promised()), &use_catalogue());
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="shell-wait" class=(class, true) role="status">
            "Un instant… "
            <span class="slow">"La connexion est lente. Attendez, ou " <a href="">"rechargez la page"</a> "."</span>
        </p>
        <p class="without-script">
            "Le formulaire a besoin de JavaScript. Sans lui, on peut candidater sur papier. "
            <Link to=Route::Apply(ApplyRoute::Paper)>"Imprimer le formulaire sur papier"</Link>
        </p>
    }
}
