//! Drafts: complete ones, and strategies that draw them at random.

use std::collections::BTreeSet;

use chrono::DateTime;
use fabnum::{
    apply::{
        choices::Chosen,
        draft::{Draft, TypedDate},
        step::Step,
        supporters::Supporters,
    },
    domain::{
        choice::{Availability, Channel, Choice, Education, Situation, Support},
        slug::Slug,
    },
};
use proptest::{collection, option, prelude::*, sample};

use super::{MINE, chosen, slug};

/// More characters than any answer may have.
const TOO_LONG: &str = match std::str::from_utf8(&[b'a'; 601]) {
    Ok(text) => text,
    Err(_) => panic!("no text"),
};

/// A draft that validates: an adult who has left school, reached by e-mail.
pub fn complete_draft() -> Draft {
    Draft {
        id: "brouillon".into(),
        track: chosen(MINE),
        campus: chosen("niort"),
        availability: Some(Availability::Yes),
        interests: BTreeSet::from([slug("construire"), slug("equipe")]),
        situation: Some(Situation::LeftSchool),
        support: Supporters::from_iter([Support::MissionLocale]),
        education: Some(Education::Bac),
        first_name: "Zoé".into(),
        last_name: "N’Diaye".into(),
        birth: birth("7", "3", "2005"),
        email: "zoe@exemple.fr".into(),
        ..Draft::default()
    }
}

/// A complete draft of somebody of 17 with somebody to accompany them.
pub fn minor_draft() -> Draft {
    Draft {
        birth: birth("24", "novembre", "2008"),
        guardian_name: "Awa N’Diaye".into(),
        guardian_contact: "06 98 76 54 32".into(),
        ..complete_draft()
    }
}

fn birth(day: &str, month: &str, year: &str) -> TypedDate {
    TypedDate {
        day: day.into(),
        month: month.into(),
        year: year.into(),
    }
}

/// Any text, with controls, overrides of direction, pictures and JSON's own signs among the letters.
pub fn any_text() -> impl Strategy<Value = String> {
    let awkward = sample::select(
        "\0\u{1b}\u{7f}\u{85}\u{202e}\u{2066}\u{feff}\r\n\t \u{a0}\u{2028}\"\\'<>&/é\u{301}👋李م"
            .chars()
            .collect::<Vec<_>>(),
    );
    let letter =
        prop_oneof![3 => awkward, 2 => any::<char>(), 2 => proptest::char::range('a', 'z')];
    collection::vec(letter, 0..12).prop_map(String::from_iter)
}

fn any_choice<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = Option<T>> {
    option::weighted(0.85, sample::select(T::ALL))
}

/// Any answers to who helps, as they are ticked.
pub fn any_supporters() -> impl Strategy<Value = Supporters> {
    collection::vec(sample::select(Support::ALL), 0..4).prop_map(Supporters::from_iter)
}

fn any_slug() -> impl Strategy<Value = Slug> {
    let known = sample::select(vec![MINE, "niort", "reparer", "emploi", "disparu", "a-1"]);
    known.prop_map(slug)
}

fn any_chosen() -> impl Strategy<Value = Option<Chosen>> {
    let one = any_slug().prop_map(Chosen::One);
    option::of(prop_oneof![Just(Chosen::Undecided), one])
}

fn any_date() -> impl Strategy<Value = TypedDate> {
    (any_text(), any_text(), any_text()).prop_map(|(day, month, year)| TypedDate {
        day,
        month,
        year,
    })
}

prop_compose! {
    /// A draft with anything in any field. A field that is forgotten here does not compile.
    pub fn any_draft()(
        (id, motivation, occupation) in (any_text(), any_text(), any_text()),
        (first_name, last_name, birth) in (any_text(), any_text(), any_date()),
        (guardian_name, guardian_contact) in (any_text(), any_text()),
        (email, phone) in (any_text(), any_text()),
        (track, campus) in (any_chosen(), any_chosen()),
        (availability, situation) in (any_choice(), any_choice()),
        (support, support_unasked) in (any_supporters(), any::<bool>()),
        (education, channel) in (any_choice(), any_choice()),
        (by_voice, accommodations) in any::<(bool, bool)>(),
        interests in collection::btree_set(any_slug(), 0..4),
        passed in collection::btree_set(sample::select(&Step::ALL[..]), 0..14),
        at in option::of(sample::select(&Step::ALL[..])),
        begun_at in option::of((0..4_102_444_800_000_i64).prop_map(|ms| DateTime::from_timestamp_millis(ms).unwrap())),
    ) -> Draft {
        Draft {
            id, begun_at, track, campus, availability, interests, motivation, by_voice, situation, support,
            support_unasked, occupation, education, first_name, last_name, birth, guardian_name, guardian_contact, email, phone, channel,
            accommodations, passed, at,
        }
    }
}

/// Nine times out of ten one of the first texts, else one of the others.
fn mostly(
    good: &'static [&'static str],
    others: &'static [&'static str],
) -> impl Strategy<Value = String> {
    let drawn = prop_oneof![9 => sample::select(good), 1 => sample::select(others)];
    drawn.prop_map(str::to_owned)
}

/// A date of birth: more often one than not, of every age that matters at the tests' fixed instant.
fn likely_birth() -> impl Strategy<Value = TypedDate> {
    let days = mostly(&["1er", "7", "12", "13", "23", "24"], &["", "31", "0"]);
    let months = mostly(&["2", "juin", "nov.", "11", "12"], &["", "jui", "13"]);
    let years = mostly(
        &["1968", "2004", "2005", "2008", "2009", "2010", "2011"],
        &["", "1900", "2030", "05"],
    );
    (days, months, years).prop_map(|(day, month, year)| birth(&day, &month, &year))
}

prop_compose! {
    /// A draft as people leave them: mostly good answers, some left out, some wrong.
    pub fn likely_draft()(
        track in mostly(&["indecis", MINE], &["disparu"]).prop_map(|value| chosen(&value)),
        campus in option::weighted(0.9, sample::select(vec!["indecis", "niort", "poitiers"])),
        (availability, situation) in (any_choice::<Availability>(), any_choice::<Situation>()),
        (support, education, channel) in (any_supporters(), any_choice::<Education>(), any_choice::<Channel>()),
        interests in collection::btree_set(any_slug(), 0..3),
        motivation in mostly(&["", "J’aime ça.", "\n"], &[TOO_LONG]),
        (by_voice, accommodations) in any::<(bool, bool)>(),
        occupation in mostly(&["", "cuisinier"], &[TOO_LONG]),
        first_name in mostly(&["Zoé", "J. R.", "李"], &["", "<b>", TOO_LONG]),
        last_name in mostly(&["N’Diaye", "Nguyễn", "O’Brien"], &["", "R2"]),
        birth in likely_birth(),
        guardian_name in mostly(&["", "Awa"], &["123"]),
        guardian_contact in mostly(&["", "0612345678", "a@b.fr"], &["?"]),
        email in mostly(&["", "a@b.fr", "zoe@exemple.fr"], &["zoe", "a@b"]),
        phone in mostly(&["", "06 12 34 56 78", "+32 2 123 45 67"], &["06", "o6"]),
        passed in collection::btree_set(sample::select(&Step::ALL[..12]), 0..13),
    ) -> Draft {
        Draft {
            id: "brouillon".into(), begun_at: None, track, campus: campus.and_then(chosen), availability, interests, motivation,
            by_voice, situation, support, support_unasked: false, occupation, education, first_name, last_name, birth, guardian_name,
            guardian_contact, email, phone, channel, accommodations, passed, at: None,
        }
    }
}
