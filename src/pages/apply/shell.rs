//! What stands in the place of a page that depends on the applicant's answers, until the program runs.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::frame::Frame;
use crate::{
    apply::step::Step,
    meta,
    route::{ApplyRoute, Route},
    state::{use_catalogue, use_moment},
    ui::{link::Link, without_program::WithoutProgram},
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
    let title = meta::heading(
        &Route::Apply(route.promised()),
        &use_catalogue(),
        use_moment(),
    );
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="shell-wait with-program" class=(class, true) role="status">
            "Un instant… "
            <span class="slow">"La connexion est lente. Attendez, ou " <a href="">"rechargez la page"</a> "."</span>
        </p>
        {without_program()}
    }
}

/// That the form does not open without the program, and the way that is left.
pub(super) fn without_program() -> impl IntoView {
    view! {
        <WithoutProgram needs="Le formulaire a besoin de JavaScript.">
            <p>
                "Vous pouvez aussi candidater sur papier. "
                <Link to=Route::Apply(ApplyRoute::Paper) class="way">"Imprimer le formulaire sur papier"</Link>
            </p>
        </WithoutProgram>
    }
}
