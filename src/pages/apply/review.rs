//! Every answer, to check.

use leptos::prelude::*;

use super::{FROM_REVIEW, frame::Frame, keeping_line::KeepingLine, step_route, target::Target};
use crate::{
    apply::{application::Application, field::Field, step::Step, summary},
    pages::privacy::DataFacts,
    route::{ApplyRoute, Route},
    state::{
        drafting::{Drafting, use_drafting},
        use_catalogue,
    },
    ui::{
        form::{QuestionHeading, SummaryList},
        link::Link,
        notice::NoticeBox,
        sections::Sections,
    },
};

/// The review. It is only reached by a draft that validates; should another tab change that, it says so.
pub(super) fn page() -> impl IntoView {
    let (drafting, catalogue) = (use_drafting(), use_catalogue());
    drafting.edit(|draft| draft.at = Some(Step::Review));
    let shown = catalogue.clone();
    let application = application(drafting);
    let answers = move || match application.get() {
        Some(application) => {
            let parts = summary::parts(&application, &shown);
            let change = Callback::new(|field: Field| (step_route(field.step()), FROM_REVIEW));
            view! {
                <SummaryList parts change=Some(change) />
                <Target wanted=Signal::stored(application.wanted()) />
            }
            .into_any()
        }
        None => incomplete(drafting).into_any(),
    };
    let words = Step::Review.words(&catalogue.form).cloned();
    let heading = words
        .map(|words| view! { <QuestionHeading title=words.title why=words.why hint=words.hint /> });
    view! {
        <Frame step=Step::Review>
            {heading}
            {answers}
            <Sections sections=vec![catalogue.form.notice.clone()] />
            <DataFacts />
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

/// The application that the draft amounts to at this moment; another tab may change it while it is read here.
pub(super) fn application(drafting: Drafting) -> Memo<Option<Application>> {
    Memo::new(move |_| drafting.with(|draft, rules| draft.validate(rules).ok()))
}

/// What stands in the place of the answers when another tab has taken one away.
pub(super) fn incomplete(drafting: Drafting) -> impl IntoView {
    let open = step_route(untrack(|| drafting.journey().open()));
    view! {
        <NoticeBox>
            <p>"Une réponse manque depuis qu’un autre onglet a changé vos réponses."</p>
            <p>
                <Link to=open class="button">
                    "Compléter mes réponses"
                </Link>
            </p>
        </NoticeBox>
    }
}
