//! What a French training provider must show of a track.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::{date, fact, page::UNPUBLISHED, session},
    domain::{
        catalogue::Catalogue,
        contact::{Email, Phone},
        fact::Fact,
        prose::Section,
        track::Track,
    },
    state::use_catalogue,
    ui::{
        definition_list::{DefinitionList, Row},
        questions::QuestionsLink,
    },
};

/// Every fact: the known ones in full, the others gathered under the words that say so, with the day of the last look.
#[component]
pub(super) fn Provider(
    /// The words over the facts.
    section: Section,
    /// The track.
    track: Track,
) -> impl IntoView {
    let class = style_sheet!("./style/pages/track_provider.css");
    let catalogue = use_catalogue();
    let answer = |fact: &Fact| catalogue.tracks.fact(&track, *fact).map(str::to_owned);
    let (known, unknown): (Vec<Fact>, Vec<Fact>) = Fact::ALL
        .into_iter()
        .partition(|fact| answer(fact).is_some());
    let facts = known
        .iter()
        .map(|known| Row::new(fact::label(*known), answer(known), ""));
    let rows: Vec<Row> = length(&catalogue)
        .into_iter()
        .chain(facts)
        .chain([contacts(&catalogue)])
        .collect();
    let missing = missing(&unknown).into_iter().map(|(words, facts)| {
        let facts = facts
            .into_iter()
            .map(|missing| view! { <li>{fact::label(missing)}</li> });
        let facts = facts.collect_view();
        view! { <div class="missing"><h3>{words}</h3> <ul>{facts}</ul></div> }
    });
    let missing = missing.collect_view();
    let text = section
        .text
        .into_iter()
        .map(|text| view! { <p>{text}</p> })
        .collect_view();
    let updated = format!(
        "Informations à jour au {}.",
        date::full(catalogue.site.updated)
    );
    view! {
        <section class="track-provider band quiet" class=(class, true)>
            <div class="wrap stack">
                <h2>{section.heading}</h2>
                {text}
                <DefinitionList rows />
                {missing}
                <p class="ways">
                    <span>{updated}</span>
                    <QuestionsLink />
                </p>
            </div>
        </section>
    }
}

/// Duration and rhythm: those of the last session published, which are the programme's.
fn length(catalogue: &Catalogue) -> Option<Row> {
    let period = &catalogue.sessions.list.last()?.period;
    let (length, hours) = (session::length(period), session::hours(period));
    Some(Row::new("Durée", Some(format!("{length}. {hours}.")), ""))
}

/// How to reach the school and its campuses.
fn contacts(catalogue: &Catalogue) -> Row {
    let site = &catalogue.site;
    let ways = |email: &Option<Email>, phone: &Option<Phone>| {
        let email = email.as_ref().map(ToString::to_string);
        email
            .into_iter()
            .chain(phone.as_ref().map(ToString::to_string))
            .collect::<Vec<_>>()
    };
    let campuses = catalogue.campuses.iter().map(|campus| {
        let ways = ways(&campus.email, &campus.phone);
        (!ways.is_empty()).then(|| format!("{}\u{a0}: {}", campus.name, ways.join(", ")))
    });
    let known: Vec<String> = ways(&site.email, &site.phone)
        .into_iter()
        .chain(campuses.flatten())
        .collect();
    let known = (!known.is_empty()).then(|| known.join(". "));
    Row::new("Contacts", known, UNPUBLISHED)
}

/// The unknown facts by what is said of them.
fn missing(unknown: &[Fact]) -> Vec<(&'static str, Vec<Fact>)> {
    let mut groups: Vec<(&'static str, Vec<Fact>)> = Vec::new();
    for fact in unknown {
        let words = fact::unknown(*fact);
        match groups.iter_mut().find(|(said, _)| *said == words) {
            Some((_, facts)) => facts.push(*fact),
            None => groups.push((words, vec![*fact])),
        }
    }
    groups
}
