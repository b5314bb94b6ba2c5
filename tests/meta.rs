//! Titles, descriptions and headings of every page: [`fabnum::meta`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use std::collections::BTreeSet;

use fabnum::{
    apply::step::Step,
    copy::call,
    domain::moment::Moment,
    meta::{Meta, heading},
    route::{ApplyRoute, Route},
};
use support::{at, catalogue, every_route, now, slug};

#[test]
fn every_page_has_a_title_of_its_own_with_the_school_s_name() {
    let mut seen = BTreeSet::new();
    for route in every_route().iter().map(Some).chain([None]) {
        let Meta { title, .. } = Meta::of(route, catalogue(), Moment::Now(now()));
        assert!(title.contains("La Fabrique du numérique"), "{title}");
        assert!(
            title.len() > "La Fabrique du numérique".len() + 8,
            "{title}"
        );
        assert!(seen.insert(title.clone()), "{title} is there twice");
    }
}

#[test]
fn every_page_has_a_description_that_a_search_engine_shows_whole() {
    for route in every_route().iter().map(Some).chain([None]) {
        let Meta { description, .. } = Meta::of(route, catalogue(), Moment::Now(now()));
        let length = description.chars().count();
        assert!(
            (30..=170).contains(&length),
            "{route:?}: {length} characters: {description}"
        );
    }
}

#[test]
fn a_page_that_does_not_exist_says_so_in_its_title() {
    let missing = Route::Track(slug("boulanger"));
    let meta = Meta::of(Some(&missing), catalogue(), Moment::Now(now()));
    assert_eq!(meta.title, "Page introuvable – La Fabrique du numérique");
    assert_eq!(meta, Meta::of(None, catalogue(), Moment::Now(now())));
}

#[test]
fn every_page_has_a_heading_that_its_title_begins_with() {
    for route in every_route() {
        let heading = heading(&route, catalogue(), Moment::Now(now()));
        assert!(!heading.is_empty(), "{route:?}");
        let title = Meta::of(Some(&route), catalogue(), Moment::Now(now())).title;
        assert!(
            route == Route::Home || title.starts_with(&heading),
            "{title}: {heading}"
        );
    }
}

#[test]
fn headings_are_the_data_s_own_words() {
    let catalogue = catalogue();
    let form = &catalogue.form;
    let step = |step| Route::Apply(ApplyRoute::Step(step));
    let table = [
        (Route::Home, &catalogue.pages.home.title),
        (Route::Pedagogy, &catalogue.pages.pedagogy.title),
        (
            Route::Track(catalogue.tracks.list[1].slug.clone()),
            &catalogue.tracks.list[1].title,
        ),
        (Route::Apply(ApplyRoute::Start), &form.start.title),
        (step(Step::Track), &form.questions.formation.title),
        (step(Step::Review), &form.questions.verifier.title),
        (step(Step::OtherSession), &form.exits.other_session.title),
        (step(Step::Guidance), &form.exits.guidance.title),
    ];
    for (route, words) in table {
        assert_eq!(
            heading(&route, catalogue, Moment::Now(now())),
            *words,
            "{route:?}"
        );
    }
}

#[test]
fn a_campus_is_named_by_its_town() {
    let heading = heading(
        &Route::Campus(slug("niort")),
        catalogue(),
        Moment::Now(now()),
    );
    assert_eq!(heading, "Campus de Niort");
}

/// The first instant of the first of December in Paris.
const CLOSED: &str = "2026-11-30T23:00:00Z";

#[test]
fn a_call_that_has_closed_changes_the_title_the_description_and_the_links() {
    let pages = &catalogue().pages;
    let meta = |moment| Meta::of(Some(&Route::Associations), catalogue(), moment);
    let last_second = Moment::Now(at("2026-11-30T22:59:59Z"));
    let closed = Moment::Now(at(CLOSED));
    assert!(
        meta(last_second)
            .title
            .starts_with(&pages.associations.title)
    );
    assert_eq!(call::link(&pages.call, last_second), "Proposer un projet");
    for moment in [closed, Moment::From(at(CLOSED))] {
        let Meta { title, description } = meta(moment);
        for said in [&title, &description] {
            assert!(said.contains("est terminé"), "{said}");
        }
        assert!(description.ends_with("Aucun autre appel n’est annoncé."));
        assert_eq!(call::link(&pages.call, moment), "Voir l’appel à projets");
        assert_eq!(call::state(&pages.call, moment), "Terminé");
        let said = call::outlook(&pages.call, moment);
        assert_eq!(
            said,
            ["L’appel à projets est terminé. Aucun autre appel n’est annoncé."]
        );
    }
    // Before, nobody is told that it is over.
    for said in [meta(last_second).title, meta(last_second).description] {
        assert!(!said.contains("terminé"), "{said}");
    }
}

#[test]
fn a_call_says_its_last_day_and_that_it_is_today() {
    let call = &catalogue().pages.call;
    let table = [
        (Moment::Now(now()), "Ouvert jusqu’à fin novembre"),
        (
            Moment::Now(at("2026-11-29T23:00:00Z")),
            "Ouvert jusqu’à fin novembre. C’est le dernier jour.",
        ),
        (
            Moment::Now(at("2026-11-30T22:59:59Z")),
            "Ouvert jusqu’à fin novembre. C’est le dernier jour.",
        ),
        (Moment::Now(at(CLOSED)), "Terminé"),
        (Moment::From(now()), "Appel jusqu’à fin novembre 2026"),
    ];
    for (moment, words) in table {
        assert_eq!(call::state(call, moment), words, "{moment:?}");
    }
}

#[test]
fn what_is_written_in_advance_invites_nobody_to_a_call_that_may_have_closed() {
    let written = Moment::From(now());
    let call = &catalogue().pages.call;
    assert_eq!(call::link(call, written), "Voir l’appel à projets");
    assert_eq!(
        call::outlook(call, written),
        ["Appel à projets\u{a0}: jusqu’à fin novembre 2026."]
    );
    let page = catalogue().pages.associations_at(written);
    let mut said = vec![&page.title, &page.description, &page.lead];
    said.extend(&call.text);
    for words in said {
        let words = words.to_lowercase();
        for invitation in ["proposez", "vous pouvez", "le vôtre", "votre association"] {
            assert!(!words.contains(invitation), "{words}");
        }
    }
}
