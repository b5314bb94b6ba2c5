//! What is too long is counted, kept, and no reason to lose anything.

use fabnum::apply::MOST_MOTIVATION;

use super::*;

fn too_long(field: Field, most: usize, over: usize) -> Vec<(Field, ProblemKind)> {
    vec![(field, ProblemKind::TooLong { most, over })]
}

#[test]
fn what_attracts_has_600_characters_at_most() {
    let table = [
        ("a".repeat(MOST_MOTIVATION), vec![]),
        ("é👋".repeat(300), vec![]),
        ("a".repeat(601), too_long(Field::Motivation, 600, 1)),
        ("a".repeat(5_000), too_long(Field::Motivation, 600, 4_400)),
        (format!("\n\n {} \0\n", "a".repeat(600)), vec![]),
    ];
    for (motivation, expected) in table {
        let draft = Draft {
            motivation,
            ..complete_draft()
        };
        assert_eq!(problems(&draft, &rules()), expected);
    }
}

#[test]
fn a_trade_has_120_characters_at_most() {
    let table = [
        ("é".repeat(120), vec![]),
        ("é".repeat(122), too_long(Field::Occupation, 120, 2)),
    ];
    for (occupation, expected) in table {
        let situation = Some(Situation::CareerChange);
        let draft = Draft {
            situation,
            occupation,
            ..complete_draft()
        };
        assert_eq!(problems(&draft, &rules()), expected);
    }
}

#[test]
fn names_have_80_characters_at_most() {
    let long = "a".repeat(83);
    let table = [
        (
            Field::FirstName,
            Draft {
                first_name: long.clone(),
                ..complete_draft()
            },
        ),
        (
            Field::LastName,
            Draft {
                last_name: long.clone(),
                ..complete_draft()
            },
        ),
        (
            Field::GuardianName,
            Draft {
                guardian_name: long.clone(),
                ..minor_draft()
            },
        ),
    ];
    for (field, draft) in table {
        assert_eq!(problems(&draft, &rules()), too_long(field, 80, 3));
    }
}

#[test]
fn markup_is_no_name_and_a_fine_motivation() {
    let script = "<script>alert(1)</script>";
    let draft = Draft {
        motivation: script.into(),
        last_name: script.into(),
        ..complete_draft()
    };
    assert_eq!(
        problems(&draft, &rules()),
        [(Field::LastName, ProblemKind::NotAName)]
    );
}
