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
    meta::{Meta, heading},
    route::{ApplyRoute, Route},
};
use support::{catalogue, every_route, slug};

#[test]
fn every_page_has_a_title_of_its_own_with_the_school_s_name() {
    let mut seen = BTreeSet::new();
    for route in every_route().iter().map(Some).chain([None]) {
        let Meta { title, .. } = Meta::of(route, catalogue());
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
        let Meta { description, .. } = Meta::of(route, catalogue());
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
    let meta = Meta::of(Some(&missing), catalogue());
    assert_eq!(meta.title, "Page introuvable – La Fabrique du numérique");
    assert_eq!(meta, Meta::of(None, catalogue()));
}

#[test]
fn every_page_has_a_heading_that_its_title_begins_with() {
    for route in every_route() {
        let heading = heading(&route, catalogue());
        assert!(!heading.is_empty(), "{route:?}");
        let title = Meta::of(Some(&route), catalogue()).title;
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
        assert_eq!(heading(&route, catalogue), *words, "{route:?}");
    }
}

#[test]
fn a_campus_is_named_by_its_town() {
    let heading = heading(&Route::Campus(slug("niort")), catalogue());
    assert_eq!(heading, "Campus de Niort");
}
