//! Sessions in French words: [`fabnum::copy::session`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{copy::session as words, domain::session::Session};
use support::{closing, session};

#[test]
fn only_a_published_deadline_is_shown() {
    assert_eq!(words::deadline(&session()), "à venir");
    let deadline = words::deadline(&closing());
    assert_eq!(
        deadline,
        "1er\u{a0}décembre 2026 à 23\u{a0}h\u{a0}59, heure de Paris"
    );
}

#[test]
fn the_length_and_the_hours_follow_from_the_dates() {
    let period = session().period;
    assert_eq!(
        words::length(&period),
        "6\u{a0}mois de formation, puis 3\u{a0}mois de stage en entreprise"
    );
    assert_eq!(
        words::hours(&period),
        "30\u{a0}h par semaine, environ 780\u{a0}h, congés non déduits"
    );
}

#[test]
fn places_are_counted_where_they_are_known() {
    let table = [
        (Some(40), Some("40\u{a0}places en tout")),
        (Some(1), Some("1\u{a0}place en tout")),
        (None, None),
    ];
    for (places, words) in table {
        let session = Session {
            places,
            ..session()
        };
        assert_eq!(words::places(&session).as_deref(), words, "{places:?}");
    }
}
