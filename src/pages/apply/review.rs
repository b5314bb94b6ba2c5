//! Every answer, to check.

use leptos::prelude::*;

use super::{change_address, frame::Frame, keeping_line::KeepingLine, target::Target};
use crate::{
    apply::{step::Step, summary},
    route::{ApplyRoute, Route},
    state::{drafting::use_drafting, use_catalogue},
    ui::{
        form::{QuestionHeading, SummaryList},
        link::Link,
        sections::Sections,
    },
};

/// The review. It is only reached by a draft that validates.
pub(super) fn page() -> impl IntoView {
    let (drafting, catalogue) = (use_drafting(), use_catalogue());
    drafting.edit(|draft| draft.at = Some(Step::Review));
    let application = untrack(|| drafting.with(|draft, rules| draft.validate(rules)));
    let answers = application.ok().map(|application| {
        let rows = summary::rows(&application, &catalogue);
        let change =
            Callback::new(|field: crate::apply::field::Field| change_address(field.step()));
        view! {
            <SummaryList rows change=Some(change) />
            <Target wanted=application.wanted() />
        }
    });
    let words = Step::Review.words(&catalogue.form).cloned();
    let heading = words
        .map(|words| view! { <QuestionHeading title=words.title why=words.why hint=words.hint /> });
    view! {
        <Frame step=Step::Review>
            {heading}
            {answers}
            <Sections sections=vec![catalogue.form.notice.clone()] />
            <p>
                <Link to=Route::Privacy>"Tout sur vos données personnelles"</Link>
            </p>
            <p>
                <Link to=Route::Apply(ApplyRoute::Dossier) class="button primary">
                    "Terminer mon dossier"
                </Link>
            </p>
            <KeepingLine />
        </Frame>
    }
}
