//! Answers off the route stay out of the application.

use fabnum::domain::choice::Support;
use serde_json::{Value, json};

use super::*;
use crate::support::likely_draft;
use proptest::prelude::*;

/// A draft in which every question of every branch is answered.
fn full(situation: Situation, birth: TypedDate) -> Draft {
    Draft {
        situation: Some(situation),
        support: Supporters::from_iter([Support::FranceTravail]),
        occupation: "Cuisinier".into(),
        birth,
        ..minor_draft()
    }
}

fn adult() -> TypedDate {
    date(7, 3, 1990)
}

fn minor() -> TypedDate {
    date(7, 3, 2009)
}

/// The draft's application as JSON.
fn application(draft: &Draft) -> Value {
    let application = draft.validate(&rules()).expect("every answer is good");
    serde_json::to_value(application).unwrap()
}

#[test]
fn the_situation_takes_along_its_own_answer_and_no_other() {
    let table = [
        (
            Situation::LeftSchool,
            json!({ "situation": "left_school", "support": ["france_travail"] }),
        ),
        (
            Situation::JobSeeker,
            json!({ "situation": "job_seeker", "support": ["france_travail"] }),
        ),
        (
            Situation::CareerChange,
            json!({ "situation": "career_change", "occupation": "Cuisinier" }),
        ),
        (
            Situation::Other,
            json!({ "situation": "other", "support": ["france_travail"] }),
        ),
    ];
    for (situation, background) in table {
        let application = application(&full(situation, adult()));
        assert_eq!(application["background"], background);
    }
}

#[test]
fn only_a_minor_s_application_names_who_accompanies() {
    let table = [
        (
            minor(),
            json!({ "name": "Awa N’Diaye", "contact": "+33698765432" }),
        ),
        (adult(), json!(null)),
    ];
    for (birth, guardian) in table {
        let application = application(&full(Situation::Other, birth));
        assert_eq!(application["guardian"], guardian);
    }
}

#[test]
fn a_preference_needs_two_ways_to_be_reached_and_may_be_left_out() {
    let phone_first = Some(Channel::Phone);
    let table = [
        ("zoe@exemple.fr", "", phone_first, json!(null)),
        ("", "0612345678", phone_first, json!(null)),
        ("zoe@exemple.fr", "0612345678", phone_first, json!("phone")),
        ("zoe@exemple.fr", "0612345678", None, json!(null)),
    ];
    for (email, phone, channel, preferred) in table {
        let draft = Draft {
            email: email.into(),
            phone: phone.into(),
            channel,
            ..complete_draft()
        };
        assert_eq!(
            application(&draft)["contact"]["preferred"],
            preferred,
            "{email} {phone}"
        );
    }
}

#[test]
fn an_interest_that_is_not_offered_stays_out() {
    let mut draft = complete_draft();
    draft.interests.insert(slug("disparu"));
    let interests = &application(&draft)["project"]["motivation"]["interests"];
    assert_eq!(*interests, json!(["construire", "equipe"]));
}

#[test]
fn a_bad_answer_off_the_route_is_no_problem() {
    let draft = Draft {
        occupation: "a".repeat(5_000),
        guardian_name: "R2D2".into(),
        guardian_contact: "?".into(),
        ..complete_draft()
    };
    assert_eq!(problems(&draft, &rules()), []);
}

#[test]
fn the_application_holds_answers_as_they_are_normalised() {
    let draft = Draft {
        first_name: "  Zoé\0 ".into(),
        last_name: "N’Diaye\n".into(),
        motivation: "\r\n J’aime \u{202e}ça.\r\n".into(),
        birth: TypedDate {
            day: "1er".into(),
            month: "févr.".into(),
            year: " 2005 ".into(),
        },
        email: " Zoe@Exemple.FR ".into(),
        phone: "06.12.34.56.78".into(),
        channel: Some(Channel::Email),
        ..complete_draft()
    };
    let application = application(&draft);
    let identity = json!({ "first_name": "Zoé", "last_name": "N’Diaye", "birth": "2005-02-01" });
    assert_eq!(application["identity"], identity);
    assert_eq!(application["project"]["motivation"]["text"], "J’aime ça.");
    assert_eq!(application["contact"]["email"], "Zoe@exemple.fr");
    assert_eq!(application["contact"]["phone"], "+33612345678");
}

proptest! {
    #![proptest_config(crate::support::cases(1_000))]

    #[test]
    fn an_application_has_exactly_what_its_route_asks_for(draft in likely_draft()) {
        let journey = Journey::of(&draft, &rules());
        if let Ok(application) = draft.validate(&rules()) {
            let application = serde_json::to_value(application).unwrap();
            let background = &application["background"];
            prop_assert_eq!(background.get("support").is_some(), journey.has(Step::Support));
            prop_assert_eq!(background.get("occupation").is_some(), journey.has(Step::Occupation));
            prop_assert_eq!(!application["guardian"].is_null(), journey.has(Step::Guardian));
        }
    }
}
