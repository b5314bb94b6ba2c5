//! The recipes of the guide for editors, each carried out as it is written: what a visitor then reads on the pages, and did
//! not before.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use fabnum::{
    domain::catalogue::Catalogue,
    prerender,
    route::{ApplyRoute, Route},
};

use super::{
    at,
    support::{
        catalogue,
        guide::{after, titles},
        now, slug,
    },
};

/// What is read of a page as it is written: its words, with plain spaces. Its tags part them; a state that is left to the
/// program is not shown.
fn words(route: &Route, catalogue: &Arc<Catalogue>, now: DateTime<Utc>) -> String {
    let mut text = String::new();
    for piece in prerender::body(route, catalogue, now).split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or_default();
        text.push(' ');
        if !tag.contains("unsaid") {
            text.push_str(words);
        }
    }
    let text = html_escape::decode_html_entities(&text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The shipped content, and the same once recipes have been carried out.
struct Change {
    before: Arc<Catalogue>,
    after: Arc<Catalogue>,
    now: DateTime<Utc>,
}

impl Change {
    fn by(titles: &[&str]) -> Self {
        Self {
            before: Arc::new(catalogue().clone()),
            after: Arc::new(after(titles)),
            now: now(),
        }
    }

    fn read_at(self, now: &str) -> Self {
        Self {
            now: at(now),
            ..self
        }
    }

    /// What is read on the page before, nothing where there is none, and after.
    fn of(&self, route: &Route) -> (String, String) {
        let read = |catalogue| words(route, catalogue, self.now);
        let is_there = route.exists(&self.before);
        let before = is_there.then(|| read(&self.before));
        (before.unwrap_or_default(), read(&self.after))
    }

    /// The page says this, and did not before.
    fn shows(&self, route: &Route, said: &str) {
        let (before, after) = self.of(route);
        assert!(!before.contains(said), "{route:?} said {said:?} before");
        assert!(
            after.contains(said),
            "{route:?} does not say {said:?}: {after}"
        );
    }

    /// The page no longer says this, and did before.
    fn hides(&self, route: &Route, said: &str) {
        let (before, after) = self.of(route);
        assert!(
            before.contains(said),
            "{route:?} did not say {said:?}: {before}"
        );
        assert!(!after.contains(said), "{route:?} still says {said:?}");
    }

    /// The page says what it said.
    fn leaves(&self, route: &Route) {
        let (before, after) = self.of(route);
        assert_eq!(before, after, "{route:?}");
    }
}

fn track(name: &str) -> Route {
    Route::Track(slug(name))
}

fn campus(name: &str) -> Route {
    Route::Campus(slug(name))
}

#[test]
fn a_session_that_is_added_is_seen() {
    let recipe = ["Ajouter une session"];
    let change = Change::by(&recipe);
    for route in [track("developpeur-webmaster"), campus("niort")] {
        change.shows(&route, "Session du 6 septembre");
    }
    change.leaves(&campus("poitiers"));
    // Once the first has begun, applications go to it.
    let change = Change::by(&recipe).read_at("2026-12-12T09:00:00Z");
    for route in [Route::Home, Route::Apply(ApplyRoute::Start)] {
        change.shows(&route, "Début de la session : 6 septembre 2027.");
        change.shows(
            &route,
            "Date limite de candidature : 20 août 2027 à 23 h 59",
        );
    }
}

#[test]
fn a_track_that_is_full_is_seen_where_it_is_full_and_nowhere_else() {
    let change = Change::by(&["Dire qu’un parcours est complet sur un campus"]);
    let full = "Gestionnaire de réseaux et parcs informatiques Complet";
    change.shows(&campus("niort"), full);
    let (_, niort) = change.of(&campus("niort"));
    assert_eq!(niort.matches("Complet").count(), 1, "{niort}");
    let page = track("gestionnaire-reseaux-parcs-informatiques");
    change.shows(&page, "Niort Centre du Guesclin Complet");
    let (_, read) = change.of(&page);
    assert_eq!(read.matches("Complet").count(), 1, "{read}");
    for route in [
        campus("poitiers"),
        track("developpeur-webmaster"),
        track("gestionnaire-contenus-communautes"),
    ] {
        change.leaves(&route);
    }
}

#[test]
fn a_closing_is_seen_on_every_page_that_leads_to_the_application_from_its_day_on_and_gone_once_it_is_reopened()
 {
    let close = "Fermer les candidatures";
    let since = "Les candidatures sont fermées depuis le 20 novembre.";
    let message = "Les candidatures rouvriront quand les salles seront prêtes.";
    let change = Change::by(&[close]);
    // Who reads these is not asked to apply.
    let others = [
        Route::Companies,
        Route::Associations,
        Route::Legal,
        Route::Privacy,
        Route::Accessibility,
    ];
    for route in Route::catalogue_pages(catalogue()) {
        if others.contains(&route) {
            change.leaves(&route);
        } else {
            change.shows(&route, since);
            change.shows(&route, message);
        }
    }
    change.shows(&Route::Apply(ApplyRoute::Start), message);
    change.shows(&campus("niort"), "Candidatures fermées");

    let eve = Change::by(&[close]).read_at("2026-11-19T09:00:00Z");
    let reopened = Change::by(&[close, "Rouvrir les candidatures"]);
    for route in Route::pages(catalogue()) {
        eve.leaves(&route);
        reopened.leaves(&route);
    }
}

#[test]
fn a_campus_that_is_added_is_seen() {
    let change = Change::by(&["Ajouter un campus"]);
    let page = campus("exempleville");
    change.shows(&page, "Campus d’Exempleville");
    change.shows(&page, "Les parcours de ce campus Développeur webmaster");
    change.shows(&Route::Campuses, "Exempleville Maison de l’exemple");
    change.shows(&Route::Home, "Voir le campus d’Exempleville");
    change.shows(
        &track("developpeur-webmaster"),
        "Exempleville Maison de l’exemple",
    );
    change.shows(&Route::Apply(ApplyRoute::Paper), "Exempleville");
}

#[test]
fn what_was_lacking_is_seen_where_applications_are_received() {
    let change = Change::by(&["Compléter ce qui manque"]);
    for said in ["Association Exemple", "droits@exemple.fr", "12 mois"] {
        change.shows(&Route::Privacy, said);
    }
    change.hides(&Route::Apply(ApplyRoute::Start), "Site en démonstration");
}

#[test]
fn a_date_that_is_changed_is_seen() {
    let change = Change::by(&["Changer une date"]);
    let deadline = "Date limite de candidature : 5 décembre 2026 à 23 h 59, heure de Paris.";
    for route in [Route::Home, campus("niort"), Route::Tracks] {
        change.shows(&route, deadline);
        change.hides(
            &route,
            "Date limite de candidature : avant le début de la session.",
        );
    }
}

#[test]
fn contacts_that_are_changed_are_seen() {
    let change = Change::by(&["Changer de coordonnées"]);
    for contact in ["contact@exemple.fr", "05 49 00 00 00"] {
        change.shows(&Route::Legal, contact);
    }
    change.shows(&campus("niort"), "05 49 00 00 01");
    change.hides(
        &campus("niort"),
        "Le contact de ce campus n’est pas encore publié.",
    );
}

#[test]
fn an_answer_is_seen_in_the_place_of_the_open_question() {
    let change = Change::by(&["Répondre à une question"]);
    let answer = "La formation est gratuite pour un exemple.";
    change.shows(&Route::Home, &format!("payante ? {answer}"));
    for one in &catalogue().tracks.list {
        let page = Route::Track(one.slug.clone());
        change.shows(&page, &format!("Prix et financement {answer}"));
        // Among what is to come, it stood before this one.
        change.hides(&page, "Prix et financement Rémunération");
    }
}

#[test]
fn every_recipe_that_changes_the_content_is_seen_here() {
    let tested = include_str!("recipes.rs");
    for title in titles() {
        // It changes nothing of its own.
        let is_seen = tested.contains(&format!("\"{title}\"")) || title == "Publier";
        assert!(is_seen, "{title}");
    }
}
