//! What is said of each problem with an answer: [`fabnum::copy::problem`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

use std::collections::BTreeSet;

use fabnum::{
    apply::{
        field::Field,
        problem::{Problem, ProblemKind},
        step::Step,
    },
    copy::{
        field::label,
        problem::{heading, message},
    },
    domain::{
        birth::BirthError,
        contact::{EmailError, PhoneError},
    },
};

/// Every kind of problem, with every cause that it can have.
fn kinds() -> Vec<ProblemKind> {
    let births = [
        BirthError::Empty,
        BirthError::Day,
        BirthError::Month,
        BirthError::Year,
        BirthError::NoSuchDay {
            day: 31,
            month: 2,
            year: 2005,
        },
        BirthError::NoSuchDay {
            day: 29,
            month: 2,
            year: 2005,
        },
        BirthError::NoSuchDay {
            day: 31,
            month: 13,
            year: 2005,
        },
        BirthError::Future,
        BirthError::LongAgo,
    ];
    let emails = [EmailError::Empty, EmailError::NoAt, EmailError::Malformed];
    let phones = [
        PhoneError::Empty,
        PhoneError::NotDigits,
        PhoneError::TooShort(1),
        PhoneError::TooShort(8),
        PhoneError::TooLong(11),
        PhoneError::UnknownStart,
    ];
    let mut kinds = vec![
        ProblemKind::Missing,
        ProblemKind::Gone,
        ProblemKind::TooLong { most: 600, over: 1 },
        ProblemKind::TooLong {
            most: 600,
            over: 4_400,
        },
        ProblemKind::NotAName,
        ProblemKind::NeitherEmailNorPhone,
        ProblemKind::Leads(Step::OtherSession),
        ProblemKind::Leads(Step::Guidance),
        ProblemKind::Refused(None),
    ];
    kinds.extend(births.map(ProblemKind::Birth));
    kinds.extend(emails.map(ProblemKind::Email));
    kinds.extend(phones.map(ProblemKind::Phone));
    kinds
}

fn said(field: Field, kind: ProblemKind) -> String {
    message(&Problem { field, kind })
}

/// The field that a message names: where one of several answers is missing, the first of them stands for all.
fn named(field: Field, kind: &ProblemKind) -> Field {
    match (field, kind) {
        (Field::Motivation | Field::ByVoice, ProblemKind::Missing) => Field::Interests,
        (Field::Phone, ProblemKind::Missing) => Field::Email,
        _ => field,
    }
}

/// Calls `check` with every message that there is.
fn for_every(check: impl Fn(Field, &ProblemKind, &str)) {
    for field in Field::ALL {
        for kind in kinds() {
            check(field, &kind, &said(field, kind.clone()));
        }
    }
}

#[test]
fn every_message_begins_with_its_field_s_name() {
    for_every(|field, kind, message| {
        let name = label(named(field, kind));
        assert!(message.starts_with(name), "{field:?}, {kind:?}: {message}");
    });
}

#[test]
fn every_message_says_what_to_do_after_one_colon() {
    for_every(|field, kind, message| {
        let (_, advice) = message
            .split_once("\u{a0}: ")
            .unwrap_or_else(|| panic!("{field:?}, {kind:?}: {message}"));
        assert!(
            advice.chars().count() > 6 && !advice.contains(':'),
            "{message}"
        );
    });
}

#[test]
fn no_message_ends_with_a_full_stop() {
    for_every(|_, _, message| {
        assert!(
            message.ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == '»'),
            "{message}"
        );
    });
}

#[test]
fn no_message_repeats_what_was_typed_or_speaks_of_the_machine() {
    for_every(|_, _, message| {
        let told = ["{", "}", "Some(", "None", "Error", "invalid", "\""];
        assert!(!told.iter().any(|word| message.contains(word)), "{message}");
    });
}

#[test]
fn different_causes_have_different_messages() {
    let table: [(Field, &[ProblemKind]); 3] = [
        (
            Field::BirthDate,
            &[
                ProblemKind::Birth(BirthError::Day),
                ProblemKind::Birth(BirthError::Month),
                ProblemKind::Birth(BirthError::Year),
                ProblemKind::Birth(BirthError::NoSuchDay {
                    day: 31,
                    month: 2,
                    year: 2005,
                }),
                ProblemKind::Birth(BirthError::Future),
                ProblemKind::Birth(BirthError::LongAgo),
            ],
        ),
        (
            Field::Email,
            &[
                ProblemKind::Email(EmailError::NoAt),
                ProblemKind::Email(EmailError::Malformed),
            ],
        ),
        (
            Field::Phone,
            &[
                ProblemKind::Phone(PhoneError::NotDigits),
                ProblemKind::Phone(PhoneError::TooShort(8)),
                ProblemKind::Phone(PhoneError::TooLong(11)),
                ProblemKind::Phone(PhoneError::UnknownStart),
            ],
        ),
    ];
    for (field, kinds) in table {
        let messages: BTreeSet<String> =
            kinds.iter().map(|kind| said(field, kind.clone())).collect();
        assert_eq!(messages.len(), kinds.len(), "{messages:?}");
    }
}

#[test]
fn one_is_counted_as_one() {
    let long = |over| said(Field::Motivation, ProblemKind::TooLong { most: 600, over });
    assert!(long(1).contains("1\u{a0}caractère de trop"), "{}", long(1));
    assert!(long(2).contains("2\u{a0}caractères de trop"), "{}", long(2));
    let short = |count| {
        said(
            Field::Phone,
            ProblemKind::Phone(PhoneError::TooShort(count)),
        )
    };
    assert!(short(1).contains("1\u{a0}chiffre,"), "{}", short(1));
    assert!(short(8).contains("8\u{a0}chiffres,"), "{}", short(8));
    assert!(heading(1).starts_with("Une réponse "), "{}", heading(1));
    assert!(heading(2).starts_with("2\u{a0}réponses "), "{}", heading(2));
}

#[test]
fn a_day_that_does_not_exist_is_named() {
    let no_day = BirthError::NoSuchDay {
        day: 31,
        month: 2,
        year: 2005,
    };
    let message = said(Field::BirthDate, ProblemKind::Birth(no_day));
    assert!(message.contains("31\u{a0}février"), "{message}");
}
