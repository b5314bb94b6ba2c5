//! Every address of the site: [`fabnum::route`].
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
    route::{ApplyRoute, Route, prefill_query},
};
use proptest::prelude::*;
use support::{any_text, cases, catalogue, every_route, slug};

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
        ("/questions/", Route::Questions),
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
        ("/equipe/", Route::Desk),
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

/// Counts the kinds of route: a new one does not compile until it is counted, and fails until it is listed.
#[test]
fn every_kind_of_route_is_among_those_tested() {
    const KINDS: usize = 18;
    let kind = |route: &Route| match route {
        Route::Home => 0,
        Route::Tracks => 1,
        Route::Track(_) => 2,
        Route::Campuses => 3,
        Route::Campus(_) => 4,
        Route::Pedagogy => 5,
        Route::Companies => 6,
        Route::Associations => 7,
        Route::Apply(ApplyRoute::Start) => 8,
        Route::Apply(ApplyRoute::Step(_)) => 9,
        Route::Apply(ApplyRoute::Dossier) => 10,
        Route::Apply(ApplyRoute::Paper) => 11,
        Route::Apply(ApplyRoute::Receipt) => 12,
        Route::Legal => 13,
        Route::Privacy => 14,
        Route::Accessibility => 15,
        Route::Desk => 16,
        Route::Questions => 17,
    };
    let kinds: BTreeSet<usize> = every_route().iter().map(kind).collect();
    assert_eq!(kinds, (0..KINDS).collect());
}
