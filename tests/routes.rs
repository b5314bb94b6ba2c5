//! Addresses, titles and headings of every page: [`fabnum::route`], [`fabnum::meta`].
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
    route::{ApplyRoute, Route, prefill_query},
};
use proptest::prelude::*;
use support::{any_text, cases, catalogue, slug};

/// Every page there is: the catalogue's, the application's, one per question and exit.
fn every_route() -> Vec<Route> {
    let mut routes = Route::catalogue_pages(catalogue());
    let steps = Step::ALL.map(ApplyRoute::Step);
    let others = [ApplyRoute::Start, ApplyRoute::Dossier, ApplyRoute::Paper];
    routes.extend(steps.into_iter().chain(others).map(Route::Apply));
    routes
}

#[test]
fn every_route_reads_back_from_its_path() {
    for route in every_route() {
        assert_eq!(Route::parse(&route.path()), Some(route));
    }
}

#[test]
fn every_route_reads_back_without_the_slash_at_its_end() {
    for route in every_route()
        .into_iter()
        .filter(|route| *route != Route::Home)
    {
        let path = route.path();
        assert_eq!(Route::parse(path.trim_end_matches('/')), Some(route));
    }
}

#[test]
fn every_path_begins_and_ends_with_a_slash_and_needs_no_escape() {
    for route in every_route() {
        let path = route.path();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "/-".contains(c);
        assert!(
            path.starts_with('/') && path.ends_with('/') && path.chars().all(plain),
            "{path}"
        );
    }
}

#[test]
fn no_two_routes_share_a_path() {
    let paths: BTreeSet<String> = every_route().iter().map(Route::path).collect();
    assert_eq!(paths.len(), every_route().len());
}

#[test]
fn the_published_addresses_stay() {
    let table = [
        ("/", Route::Home),
        ("/formations/", Route::Tracks),
        (
            "/formations/developpeur-webmaster/",
            Route::Track(slug("developpeur-webmaster")),
        ),
        ("/campus/", Route::Campuses),
        ("/campus/niort/", Route::Campus(slug("niort"))),
        ("/pedagogie/", Route::Pedagogy),
        ("/entreprises/", Route::Companies),
        ("/associations/", Route::Associations),
        ("/candidater/", Route::Apply(ApplyRoute::Start)),
        (
            "/candidater/formation/",
            Route::Apply(ApplyRoute::Step(Step::Track)),
        ),
        (
            "/candidater/campus/",
            Route::Apply(ApplyRoute::Step(Step::Campus)),
        ),
        (
            "/candidater/disponibilite/",
            Route::Apply(ApplyRoute::Step(Step::Availability)),
        ),
        (
            "/candidater/envie/",
            Route::Apply(ApplyRoute::Step(Step::Motivation)),
        ),
        (
            "/candidater/situation/",
            Route::Apply(ApplyRoute::Step(Step::Situation)),
        ),
        (
            "/candidater/accompagnement/",
            Route::Apply(ApplyRoute::Step(Step::Support)),
        ),
        (
            "/candidater/metier/",
            Route::Apply(ApplyRoute::Step(Step::Occupation)),
        ),
        (
            "/candidater/diplome/",
            Route::Apply(ApplyRoute::Step(Step::Education)),
        ),
        (
            "/candidater/identite/",
            Route::Apply(ApplyRoute::Step(Step::Identity)),
        ),
        (
            "/candidater/representant/",
            Route::Apply(ApplyRoute::Step(Step::Guardian)),
        ),
        (
            "/candidater/contact/",
            Route::Apply(ApplyRoute::Step(Step::Contact)),
        ),
        (
            "/candidater/verifier/",
            Route::Apply(ApplyRoute::Step(Step::Review)),
        ),
        (
            "/candidater/autre-session/",
            Route::Apply(ApplyRoute::Step(Step::OtherSession)),
        ),
        (
            "/candidater/orientation/",
            Route::Apply(ApplyRoute::Step(Step::Guidance)),
        ),
        ("/candidater/dossier/", Route::Apply(ApplyRoute::Dossier)),
        ("/candidater/papier/", Route::Apply(ApplyRoute::Paper)),
        ("/mentions-legales/", Route::Legal),
        ("/donnees-personnelles/", Route::Privacy),
        ("/accessibilite/", Route::Accessibility),
    ];
    for (path, route) in table {
        assert_eq!(route.path(), path);
    }
}

#[test]
fn an_unknown_path_has_no_route() {
    let table = [
        "",
        "//",
        "formations/",
        "/formation/",
        "/Formations/",
        "/formations//",
        "/formations/Niort/",
        "/formations/a/b/",
        "/formations/développeur/",
        "/campus/%20/",
        "/candidater/adresse/",
        "/candidater/formation/suite/",
        "/candidater//",
        "/pedagogie/plus/",
        "/pedagogie//",
        "/ pedagogie/",
        "/index.html",
        "/..",
        "/data/site.json",
    ];
    for path in table {
        assert_eq!(Route::parse(path), None, "{path:?}");
    }
}

#[test]
fn a_page_exists_only_for_what_the_catalogue_has() {
    for route in every_route() {
        assert!(route.exists(catalogue()), "{route:?}");
    }
    for route in [
        Route::Track(slug("boulanger")),
        Route::Campus(slug("brest")),
    ] {
        assert!(!route.exists(catalogue()), "{route:?}");
    }
}

#[test]
fn a_link_prefills_a_track_and_a_campus_and_nothing_else() {
    let (track, campus) = (slug("developpeur-webmaster"), slug("niort"));
    let table = [
        (None, None, ""),
        (Some(&track), None, "?formation=developpeur-webmaster"),
        (None, Some(&campus), "?campus=niort"),
        (
            Some(&track),
            Some(&campus),
            "?formation=developpeur-webmaster&campus=niort",
        ),
    ];
    for (track, campus, query) in table {
        assert_eq!(prefill_query(track, campus), query);
    }
}

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

/// Something near a path.
fn near_path() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        proptest::sample::select(vec![
            "formations",
            "campus",
            "candidater",
            "contact",
            "dossier",
            "niort",
            "",
            ".."
        ])
        .prop_map(str::to_owned),
        "[a-zA-Z0-9./%-]{0,8}",
        any_text(),
    ];
    proptest::collection::vec(part, 0..4).prop_map(|parts| format!("/{}", parts.join("/")))
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn a_path_that_has_a_route_names_it_alone(path in prop_oneof![near_path(), any_text()]) {
        if let Some(route) = Route::parse(&path) {
            prop_assert_eq!(Route::parse(&route.path()), Some(route.clone()));
            prop_assert!(route.path() == path || route.path() == format!("{path}/"), "{:?}", path);
        }
    }
}
