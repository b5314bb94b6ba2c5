//! Every answer in words, for the review and the dossier: [`fabnum::apply::summary`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::apply::supporters::Supporters;
use fabnum::{
    apply::{draft::Draft, field::Field, journey::Journey, summary},
    domain::choice::{Channel, Situation, Support},
};
use proptest::prelude::*;
use support::{
    any_draft, cases, catalogue, chosen, complete_draft, likely_draft, minor_draft, rules,
};

/// The answers of a draft that validates, each with its lines.
fn rows(draft: &Draft) -> Vec<(Field, Vec<String>)> {
    let application = draft.validate(&rules()).expect("every answer is good");
    let rows = summary::rows(&application, catalogue());
    rows.into_iter().map(|row| (row.field, row.lines)).collect()
}

/// The lines of one answer; `None` where it was not asked for.
fn lines(draft: &Draft, field: Field) -> Option<Vec<String>> {
    let mut rows = rows(draft).into_iter();
    rows.find(|(other, _)| *other == field)
        .map(|(_, lines)| lines)
}

fn assert_lines(draft: &Draft, table: &[(Field, &[&str])]) {
    for (field, expected) in table {
        let found = lines(draft, *field).unwrap_or_else(|| panic!("{field:?} is missing"));
        assert_eq!(found, *expected, "{field:?}");
    }
}

#[test]
fn an_answer_is_shown_as_it_was_normalised() {
    let draft = Draft {
        first_name: "  Zoé ".into(),
        motivation: "\n Une \r\nDeux\n".into(),
        email: "Zoe@EXEMPLE.fr".into(),
        phone: "+33 6.12.34.56.78".into(),
        channel: Some(Channel::Phone),
        ..complete_draft()
    };
    assert_lines(
        &draft,
        &[
            (Field::FirstName, &["Zoé"]),
            (Field::LastName, &["N’Diaye"]),
            (Field::BirthDate, &["7\u{a0}mars 2005"]),
            (Field::Motivation, &["Une", "Deux"]),
            (Field::Email, &["Zoe@exemple.fr"]),
            (Field::Phone, &["06\u{a0}12\u{a0}34\u{a0}56\u{a0}78"]),
        ],
    );
}

#[test]
fn a_choice_is_shown_in_the_words_of_the_question() {
    let form = &catalogue().form;
    let draft = Draft {
        by_voice: true,
        accommodations: true,
        situation: Some(Situation::JobSeeker),
        support: Supporters::from_iter([Support::FranceTravail]),
        ..complete_draft()
    };
    assert_lines(
        &draft,
        &[
            (Field::Track, &["Développeur webmaster"]),
            (Field::Campus, &["Niort"]),
            (
                Field::Interests,
                &["Construire un site web", "Mener un projet à plusieurs"],
            ),
            (Field::ByVoice, &[&form.choices.by_voice]),
            (
                Field::Situation,
                &[form.choices.situation.get(Situation::JobSeeker).unwrap()],
            ),
            (
                Field::Support,
                &[form.choices.support.get(Support::FranceTravail).unwrap()],
            ),
            (Field::Accommodations, &[&form.choices.accommodations.label]),
        ],
    );
}

#[test]
fn no_choice_yet_is_an_answer_with_words_of_its_own() {
    let choices = &catalogue().form.choices;
    let draft = Draft {
        track: chosen("indecis"),
        campus: chosen("indecis"),
        ..complete_draft()
    };
    assert_lines(
        &draft,
        &[
            (Field::Track, &[&choices.any_track]),
            (Field::Campus, &[&choices.any_campus]),
        ],
    );
}

#[test]
fn what_was_left_out_has_its_row_without_a_line() {
    let seeker = Draft {
        situation: Some(Situation::JobSeeker),
        support: Supporters::default(),
        support_unasked: true,
        ..complete_draft()
    };
    let changer = Draft {
        situation: Some(Situation::CareerChange),
        ..complete_draft()
    };
    let alone = Draft {
        guardian_name: String::new(),
        guardian_contact: String::new(),
        ..minor_draft()
    };
    let spoken = Draft {
        interests: Default::default(),
        by_voice: true,
        ..complete_draft()
    };
    let table = [
        (
            complete_draft(),
            vec![
                Field::Motivation,
                Field::ByVoice,
                Field::Phone,
                Field::Accommodations,
            ],
        ),
        (seeker, vec![Field::Support]),
        (changer, vec![Field::Occupation]),
        (alone, vec![Field::GuardianName, Field::GuardianContact]),
        (spoken, vec![Field::Interests, Field::Motivation]),
    ];
    for (draft, fields) in table {
        for field in fields {
            assert_eq!(lines(&draft, field), Some(Vec::new()), "{field:?}");
        }
    }
}

#[test]
fn what_was_not_asked_has_no_row() {
    let table = [
        Field::Occupation,
        Field::GuardianName,
        Field::GuardianContact,
        Field::Channel,
    ];
    for field in table {
        assert_eq!(lines(&complete_draft(), field), None, "{field:?}");
    }
    let changer = Draft {
        situation: Some(Situation::CareerChange),
        ..complete_draft()
    };
    assert_eq!(lines(&changer, Field::Support), None);
}

#[test]
fn a_preference_that_was_left_out_is_shown_as_such() {
    let draft = Draft {
        phone: "0612345678".into(),
        ..complete_draft()
    };
    assert_eq!(lines(&draft, Field::Channel), Some(Vec::new()));
}

#[test]
fn who_accompanies_is_shown_with_a_number_in_pairs() {
    let number = "06\u{a0}98\u{a0}76\u{a0}54\u{a0}32";
    assert_lines(
        &minor_draft(),
        &[
            (Field::GuardianName, &["Awa N’Diaye"]),
            (Field::GuardianContact, &[number]),
        ],
    );
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn rows_keep_the_order_of_the_questions_and_repeat_none(draft in likely_draft()) {
        if draft.validate(&rules()).is_ok() {
            let rows = rows(&draft);
            prop_assert!(rows.is_sorted_by(|(earlier, _), (later, _)| earlier < later), "{rows:?}");
        }
    }

    #[test]
    fn every_question_of_the_route_has_its_rows(draft in likely_draft()) {
        if draft.validate(&rules()).is_ok() {
            let journey = Journey::of(&draft, &rules());
            let shown: Vec<Field> = rows(&draft).into_iter().map(|(field, _)| field).collect();
            let asked = Field::ALL.into_iter().filter(|field| journey.has(field.step()));
            // A preference is asked for only beside two ways to be reached.
            let two = [Field::Email, Field::Phone].iter().all(|field| lines(&draft, *field) != Some(Vec::new()));
            let asked: Vec<Field> = asked.filter(|field| *field != Field::Channel || two).collect();
            prop_assert_eq!(shown, asked);
        }
    }

    #[test]
    fn a_draft_that_validates_is_shown_as_its_application(draft in likely_draft()) {
        if draft.validate(&rules()).is_ok() {
            let typed = summary::as_typed(&draft, &rules()).into_iter().map(|row| (row.field, row.lines));
            prop_assert_eq!(typed.collect::<Vec<_>>(), rows(&draft));
        }
    }

    #[test]
    fn any_draft_is_shown(draft in any_draft()) {
        let shown: Vec<Field> = summary::as_typed(&draft, &rules()).into_iter().map(|row| row.field).collect();
        let journey = Journey::of(&draft, &rules());
        prop_assert!(shown.is_sorted() && shown.iter().all(|field| journey.has(field.step())), "{:?}", shown);
    }

    #[test]
    fn no_line_is_empty_or_holds_a_control_character(draft in likely_draft()) {
        if draft.validate(&rules()).is_ok() {
            let lines = rows(&draft).into_iter().flat_map(|(_, lines)| lines);
            for line in lines {
                prop_assert!(!line.trim().is_empty() && !line.contains(char::is_control), "{line:?}");
            }
        }
    }
}
