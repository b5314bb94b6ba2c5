//! The guide for editors, `docs/contenu.md`: its recipes are carried out as they are written. That their effect is seen on
//! the pages is held by `tests/prerender/recipes.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use std::{collections::BTreeSet, path::Path};

use fabnum::{
    copy,
    data::File,
    domain::{
        catalogue::Catalogue,
        fact::Fact,
        moment::Moment,
        session::{OfferState, Status, Wanted},
        track::Common,
    },
    route::Route,
    typography,
};
use serde_json::Value;
use support::{
    at,
    guide::{GUIDE, after, recipe, titles},
    now, shipped, slug,
};

/// What is said of the applications now.
fn said(catalogue: &Catalogue) -> String {
    let wanted = Wanted::default();
    let intake = catalogue.sessions.intake(&wanted, now());
    copy::intake::outlook(&intake, &wanted, Moment::Now(now())).join(" ")
}

#[test]
fn a_session_is_added() {
    let sessions = after(&["Ajouter une session"]).sessions;
    let slugs: Vec<_> = sessions
        .list
        .iter()
        .map(|session| session.slug.as_str())
        .collect();
    assert_eq!(slugs, ["2026-12", "2027-09"]);
    // Once the first has begun, applications go to it.
    let intake = sessions.intake(&Wanted::default(), at("2026-12-12T09:00:00Z"));
    assert_eq!(intake.session().unwrap().slug, slug("2027-09"));
    assert_eq!(intake.status(), Some(Status::Open));
}

#[test]
fn a_track_is_said_to_be_full() {
    let catalogue = after(&["Dire qu’un parcours est complet sur un campus"]);
    let session = &catalogue.sessions.list[0];
    assert_eq!(session.offers[0].state, OfferState::Full);
    let mut statuses = session
        .offers
        .iter()
        .map(|offer| session.status_of(offer, now()));
    assert_eq!(statuses.next(), Some(Some(Status::Full)));
    assert!(statuses.all(|status| status == Some(Status::Open)));
}

#[test]
fn applications_are_closed_and_reopened() {
    let closed = after(&["Fermer les candidatures"]);
    let intake = closed.sessions.intake(&Wanted::default(), now());
    assert!(!intake.takes_applications());
    let closing = closed.sessions.closing.as_ref().unwrap();
    assert!(said(&closed).starts_with("Les candidatures sont fermées depuis le"));
    assert!(said(&closed).contains(&closing.message));

    let reopened = after(&["Fermer les candidatures", "Rouvrir les candidatures"]);
    assert_eq!(&reopened, support::catalogue());
}

#[test]
fn a_campus_is_added() {
    let catalogue = after(&["Ajouter un campus"]);
    let town = slug("exempleville");
    assert!(catalogue.campus(&town).is_some());
    assert!(Route::pages(&catalogue).contains(&Route::Campus(town.clone())));
    let wanted = Wanted {
        track: None,
        campus: Some(town),
    };
    let intake = catalogue.sessions.intake(&wanted, now());
    assert_eq!(intake.status(), Some(Status::Open));
}

#[test]
fn what_lacks_is_completed() {
    assert!(!support::catalogue().site.legal.may_collect());
    let legal = after(&["Compléter ce qui manque"]).site.legal;
    assert!(legal.may_collect());
    assert_eq!(legal.retention_months, Some(12));
}

#[test]
fn a_date_is_changed() {
    let session = &after(&["Changer une date"]).sessions.list[0];
    assert_eq!(session.last_call(), at("2026-12-05T22:59:59Z"));
}

#[test]
fn contacts_are_changed() {
    let catalogue = after(&["Changer de coordonnées"]);
    let email = catalogue.site.email.as_ref().map(ToString::to_string);
    assert_eq!(email.as_deref(), Some("contact@exemple.fr"));
    assert!(catalogue.site.phone.is_some());
    let phone = catalogue.campuses[0]
        .phone
        .as_ref()
        .map(|phone| phone.as_str());
    assert_eq!(phone, Some("+33549000001"));
}

#[test]
fn a_question_is_answered() {
    let tracks = after(&["Répondre à une question"]).tracks;
    assert!(matches!(tracks.common_fact(Fact::Fees), Common::Same(_)));
}

#[test]
fn what_one_is_told_to_run_is_there() {
    let recipe = recipe("Publier");
    for name in ["script/check", "script/build"] {
        assert!(recipe.contains(&format!("`{name}")), "{name}");
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(name).exists());
    }
}

#[test]
fn every_recipe_is_carried_out_here() {
    let tested = include_str!("guide.rs");
    for title in titles() {
        assert!(tested.contains(&format!("\"{title}\"")), "{title}");
    }
}

/// Every name of a field under a value.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| names(item, found)),
        Value::Object(map) => map.iter().for_each(|(name, item)| {
            found.insert(name.clone());
            names(item, found);
        }),
        _ => {}
    }
}

#[test]
fn every_field_is_explained() {
    for file in File::ALL {
        let heading = format!("### `{}`", file.name());
        let (_, part) = GUIDE.split_once(&heading).unwrap();
        let part = part.split("\n##").next().unwrap();
        let mut found = BTreeSet::new();
        match file {
            // Their blocks alone: what is in them explains itself, and to editors by the schema.
            File::Pages | File::Apply => {
                found.extend(shipped(file).as_object().unwrap().keys().cloned());
            }
            _ => names(&shipped(file), &mut found),
        }
        found.remove("$schema");
        for name in found {
            assert!(
                part.contains(&format!("`{name}`")),
                "{}: {name}",
                file.name()
            );
        }
    }
}

#[test]
fn the_guide_is_written_as_it_asks_others_to_write() {
    let prose = GUIDE.split("```").step_by(2).collect::<Vec<_>>().join("\n");
    let cells = prose.lines().flat_map(|line| line.split('|'));
    let faults: Vec<String> = cells
        .flat_map(|cell| {
            let words: Vec<&str> = cell.split('`').step_by(2).collect();
            typography::check(words.join("x").trim())
        })
        .map(|fault| fault.to_string())
        .collect();
    assert_eq!(faults, [""; 0]);
}
