//! Each missing answer is named by its field.

use std::collections::BTreeSet;

use fabnum::domain::{birth::BirthError, contact::EmailError, contact::PhoneError};

use super::*;

#[test]
fn every_problem_of_an_empty_draft_is_named_at_once() {
    let missing = |field| (field, ProblemKind::Missing);
    let expected = [
        missing(Field::Track),
        missing(Field::Campus),
        missing(Field::Availability),
        missing(Field::Interests),
        missing(Field::Situation),
        missing(Field::Support),
        missing(Field::Education),
        missing(Field::FirstName),
        missing(Field::LastName),
        (Field::BirthDate, ProblemKind::Birth(BirthError::Empty)),
        missing(Field::Email),
    ];
    assert_eq!(problems(&Draft::default(), &rules()), expected);
}

#[test]
fn one_missing_answer_is_the_only_problem() {
    let all = complete_draft();
    let empty = || TypedDate::default();
    let table = [
        (
            Field::Track,
            Draft {
                track: None,
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::Support,
            Draft {
                support: Supporters::default(),
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::Campus,
            Draft {
                campus: None,
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::Availability,
            Draft {
                availability: None,
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::Interests,
            Draft {
                interests: BTreeSet::new(),
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::Situation,
            Draft {
                situation: None,
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::Education,
            Draft {
                education: None,
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::FirstName,
            Draft {
                first_name: " \0".into(),
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::LastName,
            Draft {
                last_name: "\n".into(),
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
        (
            Field::BirthDate,
            Draft {
                birth: empty(),
                ..all.clone()
            },
            ProblemKind::Birth(BirthError::Empty),
        ),
        (
            Field::Email,
            Draft {
                email: " ".into(),
                ..all.clone()
            },
            ProblemKind::Missing,
        ),
    ];
    for (field, draft, kind) in table {
        assert_eq!(problems(&draft, &rules()), [(field, kind)]);
    }
}

#[test]
fn what_may_be_left_out_is_no_problem() {
    let all = complete_draft();
    let without = Draft {
        guardian_name: String::new(),
        guardian_contact: String::new(),
        ..minor_draft()
    };
    let table = [
        (
            "who helps",
            Draft {
                situation: Some(Situation::JobSeeker),
                ..all.clone()
            },
        ),
        (
            "the trade",
            Draft {
                situation: Some(Situation::CareerChange),
                ..all.clone()
            },
        ),
        ("who accompanies", without),
        ("the phone", all.clone()),
        (
            "which of the two is preferred",
            Draft {
                phone: "0612345678".into(),
                ..all.clone()
            },
        ),
        (
            "the address",
            Draft {
                email: String::new(),
                phone: "0612345678".into(),
                ..all.clone()
            },
        ),
    ];
    for (what, draft) in table {
        assert_eq!(problems(&draft, &rules()), [], "{what}");
    }
}

#[test]
fn one_of_three_answers_tells_what_attracts() {
    let none = Draft {
        interests: BTreeSet::new(),
        ..complete_draft()
    };
    let table = [
        (
            "ticked",
            Draft {
                interests: BTreeSet::from([slug("emploi")]),
                ..none.clone()
            },
        ),
        (
            "written",
            Draft {
                motivation: "J’aime ça.".into(),
                ..none.clone()
            },
        ),
        (
            "by voice",
            Draft {
                by_voice: true,
                ..none.clone()
            },
        ),
    ];
    for (how, draft) in table {
        assert_eq!(problems(&draft, &rules()), [], "{how}");
    }
}

#[test]
fn a_wrong_way_to_be_reached_is_named_even_beside_a_good_one() {
    let all = complete_draft();
    let phone = ProblemKind::Phone(PhoneError::TooShort(2));
    let email = ProblemKind::Email(EmailError::NoAt);
    let table = [
        ("", "06", vec![(Field::Phone, phone.clone())]),
        ("zoe", "", vec![(Field::Email, email.clone())]),
        (
            "zoe",
            "06",
            vec![(Field::Email, email.clone()), (Field::Phone, phone.clone())],
        ),
        ("zoe@exemple.fr", "06", vec![(Field::Phone, phone)]),
        ("zoe", "0612345678", vec![(Field::Email, email)]),
    ];
    for (typed, number, expected) in table {
        let draft = Draft {
            email: typed.into(),
            phone: number.into(),
            ..all.clone()
        };
        assert_eq!(problems(&draft, &rules()), expected, "{typed:?} {number:?}");
    }
}

#[test]
fn who_accompanies_is_reached_by_phone_or_by_e_mail() {
    let table = [
        ("Awa", "awa@exemple.fr", vec![]),
        ("Awa", "+32 470 12 34 56", vec![]),
        ("", "0612345678", vec![]),
        (
            "Awa",
            "au lycée",
            vec![(Field::GuardianContact, ProblemKind::NeitherEmailNorPhone)],
        ),
        (
            "Awa",
            "06 12",
            vec![(Field::GuardianContact, ProblemKind::NeitherEmailNorPhone)],
        ),
        (
            "Awa 2",
            "",
            vec![(Field::GuardianName, ProblemKind::NotAName)],
        ),
    ];
    for (name, contact, expected) in table {
        let draft = Draft {
            guardian_name: name.into(),
            guardian_contact: contact.into(),
            ..minor_draft()
        };
        assert_eq!(problems(&draft, &rules()), expected, "{name:?} {contact:?}");
    }
}

#[test]
fn a_ticked_box_is_no_way_to_be_reached() {
    let draft = Draft {
        email: String::new(),
        channel: Some(Channel::Email),
        accommodations: true,
        ..complete_draft()
    };
    assert_eq!(
        problems(&draft, &rules()),
        [(Field::Email, ProblemKind::Missing)]
    );
}
