//! What is refused, and by which name.

use fabnum::{
    apply::{
        draft::{Draft, TypedDate},
        saved::VERSION,
    },
    data::File,
    domain::choice::{Availability, Situation},
};
use serde_json::{Value, json};

use crate::{
    Posting, Service, on_both_stores,
    service::saved,
    shared::{complete_draft, minor_draft},
};

on_both_stores!(
    answers_to_be_mended_are_named_by_their_fields,
    answers_that_the_route_does_not_ask_for_are_refused,
    who_has_turned_18_on_a_clock_that_is_behind_is_received,
    who_is_too_young_on_a_clock_that_is_ahead_hears_so,
    what_no_rule_reads_is_refused_by_its_place,
    what_says_nothing_more_is_taken,
    a_session_that_takes_no_application_says_why,
    a_request_is_named_by_its_draft,
    what_cannot_be_read_is_refused,
    another_kind_of_content_is_refused,
    what_is_too_long_is_refused,
);

async fn answers_to_be_mended_are_named_by_their_fields(service: Service) {
    let draft = Draft {
        education: None,
        last_name: "R2".into(),
        email: "zoe".into(),
        ..complete_draft()
    };
    let answer = service.post(Posting::of(&draft)).await;
    assert_eq!(answer.refusal(), (422, "a-corriger"));
    assert_eq!(
        answer.body["problems"],
        json!([
            {
                "field": "diplome", "kind": "missing",
                "detail": "Diplôme le plus élevé\u{a0}: choisissez une réponse",
            },
            {
                "field": "nom", "kind": "not_a_name",
                "detail": "Nom\u{a0}: écrivez-le en lettres, sans chiffre",
            },
            {
                "field": "email", "kind": "email",
                "detail": "Adresse e-mail\u{a0}: il manque le signe @, comme dans nom@exemple.fr",
            },
        ])
    );
    let leaving = Draft {
        availability: Some(Availability::No),
        ..Draft::begin("brouillon".into())
    };
    let answer = service.post(Posting::of(&leaving)).await;
    let problems = answer.body["problems"].as_array().unwrap();
    assert!(
        problems.contains(&json!({
            "field": "disponibilite", "kind": "leads",
            "detail": "Rythme\u{a0}: voyez ce que vous pouvez faire si ce rythme ne vous convient pas",
        })),
        "{problems:?}"
    );
    assert_eq!(service.count().await, 0);
}

async fn answers_that_the_route_does_not_ask_for_are_refused(service: Service) {
    let adult = TypedDate {
        year: "1990".into(),
        ..complete_draft().birth
    };
    for draft in [
        Draft {
            situation: Some(Situation::CareerChange),
            ..complete_draft()
        },
        Draft {
            birth: adult,
            guardian_name: "Awa".into(),
            ..complete_draft()
        },
        Draft {
            first_name: " Zoé ".into(),
            ..complete_draft()
        },
    ] {
        let answer = service.post(Posting::of(&draft)).await;
        assert_eq!(answer.refusal(), (422, "hors-parcours"), "{draft:?}");
    }
    assert_eq!(service.count().await, 0);
}

async fn who_has_turned_18_on_a_clock_that_is_behind_is_received(service: Service) {
    // 18 today, and for ten months.
    for (number, (day, month, year)) in (0..).zip([("23", "11", "2008"), ("23", "1", "2008")]) {
        let draft = Draft {
            id: format!("brouillon-{number}"),
            birth: TypedDate {
                day: day.into(),
                month: month.into(),
                year: year.into(),
            },
            ..minor_draft()
        };
        let answer = service.post(Posting::of(&draft)).await;
        assert_eq!(answer.status, 201, "{year}: {}", answer.body);
    }
}

async fn who_is_too_young_on_a_clock_that_is_ahead_hears_so(service: Service) {
    // 16 on the day after the session begins: by a clock that is ahead, no session is to come, and nobody is too young.
    let draft = Draft {
        birth: TypedDate {
            day: "13".into(),
            month: "12".into(),
            year: "2010".into(),
        },
        ..minor_draft()
    };
    let answer = service.post(Posting::of(&draft)).await;
    assert_eq!(answer.refusal(), (422, "a-corriger"), "{}", answer.body);
    assert_eq!(answer.body["problems"][0]["kind"], "leads");
    assert_eq!(service.count().await, 0);
}

/// The complete draft as it is kept, with a change to its text.
fn changed(from: &str, to: &str) -> Posting {
    let text = saved(&complete_draft()).write();
    assert!(text.contains(from), "{from} in {text}");
    Posting::of_saved("brouillon", &text.replacen(from, to, 1))
}

async fn what_no_rule_reads_is_refused_by_its_place(service: Service) {
    let version = format!("\"version\":{VERSION}");
    for (from, to, place) in [
        // A member that no version knows, at every depth.
        ("{", r#"{"note":"","#, "/draft/note"),
        ("{", r#"{"application":{"nom":"x"},"#, "/draft/application"),
        (
            r#""draft":{"#,
            r#""draft":{"surnom":[],"#,
            "/draft/draft/surnom",
        ),
        (
            r#""draft":{"#,
            r#""draft":{"a/b~c":0,"#,
            "/draft/draft/a~1b~0c",
        ),
        (
            r#""birth":{"#,
            r#""birth":{"hour":"x","#,
            "/draft/draft/birth/hour",
        ),
        // One that stands twice: only the last is read.
        (r#""email""#, r#""email":"x","email""#, "/draft/draft/email"),
        (r#""day""#, r#""day":"x","day""#, "/draft/draft/birth/day"),
        ("{", r#"{"draft":{"x":1},"#, "/draft/draft"),
        // A known one in which something else stands.
        (
            r#""occupation":"""#,
            r#""occupation":{"x":1}"#,
            "/draft/draft/occupation",
        ),
        (
            r#""by_voice":false"#,
            r#""by_voice":"x""#,
            "/draft/draft/by_voice",
        ),
        (
            r#""support":["#,
            r#""support":["x","#,
            "/draft/draft/support/0",
        ),
        // Answers that contradict each other.
        (
            r#""support":["mission_locale"]"#,
            r#""support":["mission_locale","nobody"]"#,
            "/draft/draft/support/1",
        ),
        (
            r#""passed":["#,
            r#""passed":[{"x":1}"#,
            "/draft/draft/passed/0",
        ),
        (
            r#""interests":["#,
            r#""interests":["construire","Ω","#,
            "/draft/draft/interests/1",
        ),
        (&version, r#""version":{"x":1}"#, "/draft/version"),
        (&version, r#""version":1,"note":1"#, "/draft/note"),
        (
            "2026-11-23T09:00:00Z",
            "2026-11-23T09:00:00.0000000000001Z",
            "/draft/kept_at",
        ),
    ] {
        let answer = service.post(changed(from, to)).await;
        assert_eq!(
            answer.refusal(),
            (422, "hors-parcours"),
            "{to}: {}",
            answer.body
        );
        assert_eq!(answer.body["pointer"], place, "{to}");
    }
    // Where a question has lost its answer by it, the question is named.
    let answer = service
        .post(changed(r#""education":"bac""#, r#""education":"x""#))
        .await;
    assert_eq!(answer.refusal(), (422, "a-corriger"));
    assert_eq!(service.count().await, 0);
}

async fn what_says_nothing_more_is_taken(service: Service) {
    let taken = |number: u16, from: &str, to: &str| {
        let id = format!("brouillon-{number}");
        let text = saved(&Draft {
            id: id.clone(),
            ..complete_draft()
        })
        .write();
        assert!(text.contains(from), "{from} in {text}");
        service.post(Posting::of_saved(&id, &text.replacen(from, to, 1)))
    };
    let version = format!("\"version\":{VERSION}");
    let whole_birth = r#""birth":{"day":"7","month":"3","year":"2005"}"#;
    for (number, (from, to)) in (0..).zip([
        (r#""occupation":"","#, ""),
        (r#""revision":3,"#, ""),
        (r#""occupation":"""#, r#""occupation":null"#),
        (r#"["construire","equipe"]"#, r#"["equipe","construire"]"#),
        (&version, r#""version":1"#),
        (
            whole_birth,
            r#""birth":{"year":"2005","day":"\u0037","month":"3"}"#,
        ),
    ]) {
        let answer = taken(number, from, to).await;
        assert_eq!(answer.status, 201, "{to}: {}", answer.body);
    }
}

async fn a_session_that_takes_no_application_says_why(service: Service) {
    let offer = |state: &'static str| {
        move |sessions: &mut Value| {
            for offer in sessions["sessions"][0]["offers"].as_array_mut().unwrap() {
                if offer["campus"] == "niort" {
                    offer["state"] = json!(state);
                }
            }
        }
    };
    let refused = async |reason: &str, said: &str| {
        let answer = service.post(Posting::of(&complete_draft())).await;
        assert_eq!(answer.refusal(), (409, "session-fermee"), "{reason}");
        assert_eq!(answer.body["reason"], reason);
        let detail = answer.body["detail"].as_str().unwrap();
        assert_eq!(
            detail.replace('\u{a0}', " "),
            format!("{said} Vos réponses sont conservées.")
        );
    };
    for (state, said) in [
        (
            "full",
            "Toutes les places sont prises pour ce parcours sur ce campus.",
        ),
        (
            "closed",
            "Les candidatures sont fermées pour ce parcours sur ce campus.",
        ),
    ] {
        service.edit(File::Sessions, offer(state));
        refused(state, said).await;
    }
    service.edit(File::Sessions, |sessions| {
        offer("open")(sessions);
        sessions["sessions"][0]["opens"] = json!("2026-11-24T09:00:00+01:00");
    });
    refused(
        "upcoming",
        "Les candidatures ouvrent le 24 novembre 2026 à 9 h 00, heure de Paris.",
    )
    .await;
    service.edit(File::Sessions, |sessions| {
        sessions["sessions"][0]["opens"] = Value::Null;
        let offers = sessions["sessions"][0]["offers"].as_array_mut().unwrap();
        offers.retain(|offer| offer["campus"] != "niort");
    });
    refused(
        "not_offered",
        "Ce choix n’existe pas à la prochaine session.",
    )
    .await;
    service.edit(File::Sessions, |sessions| {
        sessions["applications_closed"] =
            json!({ "since": "2026-12-01", "message": "L’école cherche une salle." });
        let offers = sessions["sessions"][0]["offers"].as_array_mut().unwrap();
        for offer in offers {
            offer["campus"] = json!("niort");
        }
    });
    service.set_time("2026-12-01T09:00:00Z");
    // In the school's own words, before the session begins and after.
    let said = "Les candidatures sont fermées depuis le 1er décembre. L’école cherche une salle.";
    refused("all_closed", said).await;
    service.set_time("2026-12-20T09:00:00Z");
    let begun = format!("La session du 12 décembre a commencé. {said}");
    refused("all_closed", &begun).await;
    service.edit(File::Sessions, |sessions| {
        sessions["applications_closed"] = Value::Null;
    });
    let begun = "La session du 12 décembre a commencé. La suivante n’a pas encore de date.";
    for (between, what) in [
        (
            "prepare",
            "Vous pouvez préparer votre candidature, mais pas encore l’envoyer.",
        ),
        (
            "closed",
            "Les candidatures sont fermées. Vous pouvez préparer une candidature et la garder.",
        ),
    ] {
        service.edit(File::Sessions, |sessions| {
            sessions["between_sessions"] = json!(between);
        });
        refused(&format!("between_{between}"), &format!("{begun} {what}")).await;
    }
    assert_eq!(service.count().await, 0);
    service.edit(File::Sessions, |sessions| {
        sessions["between_sessions"] = json!("accept")
    });
    let answer = service.post(Posting::of(&complete_draft())).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
}

async fn a_request_is_named_by_its_draft(service: Service) {
    let posting = Posting::of(&complete_draft());
    for key in [
        None,
        Some("un-autre-brouillon"),
        Some(""),
        Some("court"),
        Some("brouillon,é"),
    ] {
        let answer = service
            .post(Posting {
                key: key.map(str::to_owned),
                ..posting.clone()
            })
            .await;
        assert_eq!(answer.refusal(), (400, "cle"), "{key:?}");
    }
    // A draft without a good name cannot be told from another.
    for id in ["", "court", "espace dedans", &"a".repeat(65)] {
        let draft = Draft {
            id: id.into(),
            ..complete_draft()
        };
        assert_eq!(
            service.post(Posting::of(&draft)).await.refusal(),
            (400, "cle"),
            "{id:?}"
        );
    }
    assert_eq!(service.count().await, 0);
}

async fn what_cannot_be_read_is_refused(service: Service) {
    let good = String::from_utf8(Posting::of(&complete_draft()).body).unwrap();
    let without = |part: &str| good.replace(part, "");
    for body in [
        String::new(),
        "null".into(),
        "[]".into(),
        "{}".into(),
        good[..good.len() - 1].to_owned(),
        good.clone() + "}",
        without(r#","opened_at":"2026-11-23T08:50:00Z""#),
        without(r#","trap":"""#),
        good.replace("2026-11-23T08:50:00Z", "hier"),
        good.replace("fabnum-application", "autre-format"),
        r#"{"draft":"{}","opened_at":"2026-11-23T08:50:00Z","trap":""}"#.into(),
        "[".repeat(60_000),
        format!(
            r#"{{"draft":{},"opened_at":"2026-11-23T08:50:00Z","trap":""}}"#,
            "[".repeat(30_000) + &"]".repeat(30_000)
        ),
    ] {
        let answer = service
            .post(Posting {
                body: body.clone().into_bytes(),
                ..Posting::of(&complete_draft())
            })
            .await;
        assert_eq!(
            answer.refusal(),
            (400, "illisible"),
            "{}",
            &body[..body.len().min(300)]
        );
    }
    assert_eq!(service.count().await, 0);
}

async fn another_kind_of_content_is_refused(service: Service) {
    for kind in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
        Some("application/jsonp"),
    ] {
        let answer = service
            .post(Posting {
                kind,
                ..Posting::of(&complete_draft())
            })
            .await;
        assert_eq!(answer.refusal(), (415, "format"), "{kind:?}");
    }
    let answer = service
        .post(Posting {
            kind: Some("Application/JSON; charset=utf-8"),
            ..Posting::of(&complete_draft())
        })
        .await;
    assert_eq!(answer.status, 201);
}

async fn what_is_too_long_is_refused(service: Service) {
    let mut posting = Posting::of(&minor_draft());
    posting.body.resize(64 * 1024 + 1, b' ');
    assert_eq!(
        service.post(posting.clone()).await.refusal(),
        (413, "trop-long")
    );
    posting.body.truncate(64 * 1024);
    assert_eq!(service.post(posting).await.status, 201);
}
