//! The blank form on paper, from the same definition as the questions.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    apply::{MOST_MOTIVATION, field::Field, step::Step},
    browser::print,
    copy,
    domain::{
        choice::{Choice, Situation, Words},
        form::Form,
    },
    pages::privacy::DataNotice,
    route::{ApplyRoute, Route},
    state::use_catalogue,
    ui::{contact::Contact, footer::Footer, header::Header},
};

/// The paper form.
pub(super) fn page() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/paper.css");
    let catalogue = use_catalogue();
    let questions = Step::ALL
        .into_iter()
        .filter(|step| Field::ALL.iter().any(|field| field.step() == *step));
    let questions = questions
        .zip(1..)
        .map(|(step, number)| view! { <PaperQuestion step number /> })
        .collect_view();
    view! {
        <Header current=Some(Route::Apply(ApplyRoute::Paper)) />
        <main id="contenu" class="wrap paper" class=(class, true)>
            <h1 tabindex="-1">{copy::page::PAPER}</h1>
            <p class="lead">{catalogue.site.name.clone()}</p>
            <p class="no-print">
                <button type="button" class="button primary" on:click=move |_| print::page()>
                    "Imprimer ce formulaire"
                </button>
            </p>
            <div class="sheet">
                {questions}
                <section class="signed">
                    <p>"Date"</p>
                    <p>"Signature"</p>
                </section>
                <section>
                    <h2>"À remettre à"</h2>
                    <Contact
                        email=catalogue.site.email.clone()
                        phone=catalogue.site.phone.clone()
                        missing=copy::page::NOWHERE_TO_HAND_IN
                    />
                </section>
                <section class="notice-on-paper">
                    <DataNotice />
                </section>
            </div>
        </main>
        <Footer />
    }
}

#[component]
fn PaperQuestion(step: Step, number: usize) -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/paper_question.css");
    let catalogue = use_catalogue();
    let form = &catalogue.form;
    let words = step.words(form).map(|words| {
        let (title, why, hint) = (words.title.clone(), words.why.clone(), words.hint.clone());
        view! {
            <h2>{format!("{number}.\u{a0}{title}")}</h2>
            <p class="why">{why}</p>
            {hint.map(|hint| view! { <p>{hint}</p> })}
        }
    });
    let condition = condition(step, form);
    let fields = Field::ALL.into_iter().filter(|field| field.step() == step);
    let fields = fields.map(|each| field(each, form));
    view! {
        <section class="paper-question" class=(class, true)>
            {words}
            {condition.map(|condition| view! { <p class="condition">{condition}</p> })}
            {fields.collect_view()}
        </section>
    }
}

/// Boxes to tick, or a line to write on.
fn field(field: Field, form: &Form) -> AnyView {
    match boxes(field, form) {
        Some(boxes) => {
            let boxes = boxes.into_iter().map(|words| view! { <li>{words}</li> });
            // Where a question has one field, its heading has asked.
            let alone = Field::ALL
                .iter()
                .filter(|other| other.step() == field.step())
                .count()
                == 1;
            let asked = !alone || field.is_optional();
            view! {
                {asked.then(|| view! { <p class="asked">{label(field)}</p> })}
                <ul class="boxes">{boxes.collect_view()}</ul>
            }
            .into_any()
        }
        None => {
            let more = if field == Field::Motivation { 4 } else { 0 };
            let more = (0..more)
                .map(|_| view! { <p class="line"></p> })
                .collect_view();
            view! {
                <p class="line">{label(field)}</p>
                {more}
            }
            .into_any()
        }
    }
}

/// The field's name, with what a pen has to know.
fn label(field: Field) -> String {
    let label = copy::field::label(field);
    match (field, field.is_optional()) {
        (Field::Motivation, _) => format!(
            "{label} ({}, {MOST_MOTIVATION}\u{a0}caractères au plus)",
            copy::field::OPTIONAL
        ),
        (Field::BirthDate, _) => format!("{label} (jour, mois, année)"),
        (Field::Channel, _) => format!(
            "{label} ({}, si vous donnez les deux)",
            copy::field::OPTIONAL
        ),
        (_, true) => format!("{label} ({})", copy::field::OPTIONAL),
        (_, false) => label.to_owned(),
    }
}

/// For whom the question is, where it is not for all.
fn condition(step: Step, form: &Form) -> Option<String> {
    let situations = &form.choices.situation;
    let change = situations.get(Situation::CareerChange);
    let ticked = |when| {
        change.map(|words| format!("{when} si vous avez coché\u{a0}: «\u{a0}{words}\u{a0}»"))
    };
    match step {
        Step::Support => ticked("Sauf"),
        Step::Occupation => ticked("Seulement"),
        Step::Guardian => Some("Seulement si vous avez moins de 18\u{a0}ans".into()),
        _ => None,
    }
}

/// What can be ticked for a field; `None` where one writes.
fn boxes(field: Field, form: &Form) -> Option<Vec<String>> {
    let catalogue = use_catalogue();
    let choices = &form.choices;
    Some(match field {
        Field::Track => {
            let tracks = catalogue
                .tracks
                .list
                .iter()
                .map(|track| track.title.clone());
            tracks.chain([choices.any_track.clone()]).collect()
        }
        Field::Campus => {
            let campuses = catalogue.campuses.iter().map(|campus| campus.name.clone());
            campuses.chain([choices.any_campus.clone()]).collect()
        }
        Field::Availability => words(&choices.availability),
        Field::Interests => form
            .interests
            .iter()
            .map(|interest| interest.label.clone())
            .collect(),
        Field::ByVoice => vec![choices.by_voice.clone()],
        Field::Situation => words(&choices.situation),
        Field::Support => words(&choices.support),
        Field::Education => words(&choices.education),
        Field::Channel => words(&choices.channel),
        Field::Accommodations => {
            let words = &choices.accommodations;
            vec![format!("{} {}", words.label, words.hint)]
        }
        Field::Motivation
        | Field::Occupation
        | Field::FirstName
        | Field::LastName
        | Field::BirthDate => return None,
        Field::GuardianName | Field::GuardianContact | Field::Email | Field::Phone => return None,
    })
}

fn words<T: Choice>(words: &Words<T>) -> Vec<String> {
    T::ALL
        .iter()
        .filter_map(|choice| Some(words.get(*choice)?.to_owned()))
        .collect()
}
