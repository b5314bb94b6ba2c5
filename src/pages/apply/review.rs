//! Every answer, to check.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    FROM_REVIEW, frame::Frame, keeping_line::KeepingLine, send::Send, step_route, target::Target,
};
use crate::{
    apply::{application::Application, draft::Draft, field::Field, step::Step, summary},
    pages::privacy::DataNotice,
    route::{ApplyRoute, Route},
    state::{
        drafting::{Drafting, use_drafting},
        use_catalogue, use_reception,
    },
    ui::{
        anew::anew,
        form::{QuestionHeading, SummaryList},
        link::Link,
        notice::NoticeBox,
    },
};

/// The review. It is only reached by a draft that validates; should another tab change that, it says so.
pub(super) fn page() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/review.css");
    let (drafting, catalogue) = (use_drafting(), use_catalogue());
    drafting.edit(|draft| draft.at = Some(Step::Review));
    let shown = catalogue.clone();
    let application = application(drafting);
    let reception = use_reception();
    let answers = move || match application.get() {
        Some(application) => {
            let parts = summary::parts(&application, &shown);
            let change = Callback::new(|field: Field| (step_route(field.step()), FROM_REVIEW));
            let wanted = application.wanted();
            let endpoint = shown.site.endpoint.clone();
            let endpoint = endpoint.filter(|_| reception.can_send());
            view! {
                <SummaryList parts change=Some(change) />
                <Target wanted=Signal::stored(wanted.clone()) />
                <details class="data-notice" class=(class, true)>
                    <summary>"Vos données\u{a0}: qui, pourquoi, combien de temps"</summary>
                    <DataNotice />
                </details>
                <Send endpoint wanted />
            }
            .into_any()
        }
        None => view! {
            {incomplete(drafting)}
            <KeepingLine />
        }
        .into_any(),
    };
    let words = Step::Review.words(&catalogue.form).cloned();
    let heading = words
        .map(|words| view! { <QuestionHeading title=words.title why=words.why hint=words.hint /> });
    view! {
        <Frame step=Memo::new(|_| Step::Review)>
            {heading}
            {anew(answers)}
        </Frame>
    }
}

/// The application that the draft amounts to at this moment; another tab may change it while it is read here.
pub(super) fn application(drafting: Drafting) -> Memo<Option<Application>> {
    Memo::new(move |_| drafting.with(|draft, rules| draft.validate(rules).ok()))
}

/// What stands in the place of the answers when another tab has taken one away, or has sent them.
pub(super) fn incomplete(drafting: Drafting) -> impl IntoView {
    let is_sent = untrack(|| drafting.sent()).is_some();
    if is_sent && drafting.draft().with_untracked(Draft::is_empty) {
        return view! {
            <p>
                <Link to=Route::Apply(ApplyRoute::Receipt) class="button">
                    "Voir le reçu"
                </Link>
            </p>
        }
        .into_any();
    }
    let open = step_route(untrack(|| drafting.journey().open()));
    view! {
        <NoticeBox>
            <p>"Une réponse manque depuis qu’un autre onglet a modifié vos réponses."</p>
            <p>
                <Link to=open class="button">
                    "Compléter mes réponses"
                </Link>
            </p>
        </NoticeBox>
    }
    .into_any()
}
