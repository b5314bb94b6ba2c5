//! What leaves the applicant's hands: [`fabnum::apply::draft::Draft::cut_to_route`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{
    apply::{
        dossier::{Dossier, read_file},
        draft::{Draft, TypedDate},
        field::Field,
        step::Step,
        supporters::Supporters,
    },
    domain::choice::{Channel, Situation, Support},
};
use proptest::prelude::*;
use support::{cases, catalogue, complete_draft, likely_draft, minor_draft, rules};

/// Somebody who has answered for another situation than this one and as a minor, then changed both answers.
fn retracted(situation: Situation) -> Draft {
    Draft {
        situation: Some(situation),
        support: Supporters::from_iter([Support::FranceTravail]),
        occupation: "Vendeuse secrète".into(),
        birth: TypedDate {
            day: "7".into(),
            month: "3".into(),
            year: "1990".into(),
        },
        guardian_name: "Awa Secret".into(),
        guardian_contact: "06 98 76 54 32".into(),
        channel: Some(Channel::Phone),
        first_name: " Zoé\0 ".into(),
        passed: [Step::Support, Step::Guardian, Step::Contact].into(),
        ..complete_draft()
    }
}

/// Coming back to the review shows the row of what has changed.
#[test]
fn the_field_that_has_changed_is_known() {
    let before = complete_draft();
    let changed = |change: fn(&mut Draft)| {
        let mut draft = before.clone();
        change(&mut draft);
        draft.last_change(&before, Step::Identity)
    };
    assert_eq!(changed(|_| {}), Some(Field::FirstName));
    assert_eq!(
        changed(|draft| draft.first_name.clear()),
        Some(Field::FirstName)
    );
    assert_eq!(
        changed(|draft| draft.last_name.clear()),
        Some(Field::LastName)
    );
    assert_eq!(
        changed(|draft| {
            draft.first_name.clear();
            draft.birth.day.clear();
        }),
        Some(Field::BirthDate)
    );
    assert_eq!(before.last_change(&before, Step::Review), None);
}

#[test]
fn what_was_taken_back_is_not_handed_on() {
    let table = [
        (Situation::LeftSchool, ["secrète", "Awa Secret", "06 98 76"]),
        (
            Situation::CareerChange,
            ["france_travail", "Awa Secret", "06 98 76"],
        ),
    ];
    for (situation, taken_back) in table {
        let dossier = Dossier::of(&retracted(situation), &rules()).unwrap();
        for text in [dossier.json(), dossier.html(catalogue())] {
            for secret in taken_back.into_iter().chain(["\\u0000"]) {
                assert!(!text.contains(secret), "{secret} in {text}");
            }
            let draft = read_file(&text).unwrap().draft;
            assert_eq!((draft.channel, draft.first_name.as_str()), (None, "Zoé"));
        }
    }
}

#[test]
fn what_the_route_asks_for_is_handed_on_as_it_was_typed() {
    for draft in [complete_draft(), minor_draft()] {
        assert_eq!(draft.cut_to_route(&rules()), draft);
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_cut_draft_amounts_to_the_same_application(draft in likely_draft()) {
        let cut = draft.cut_to_route(&rules());
        prop_assert_eq!(cut.validate(&rules()).is_ok(), draft.validate(&rules()).is_ok());
        if let Ok(application) = draft.validate(&rules()) {
            prop_assert_eq!(cut.validate(&rules()), Ok(application));
        }
    }

    #[test]
    fn cutting_twice_changes_nothing_more(draft in likely_draft()) {
        let cut = draft.cut_to_route(&rules());
        prop_assert_eq!(cut.cut_to_route(&rules()), cut);
    }
}
