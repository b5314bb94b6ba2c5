//! The session where an application goes, or the one that is not announced yet.

use super::*;

/// The same session a year later.
fn a_year_later() -> Session {
    let mut session = session();
    session.slug = slug("2027-12");
    session.period.start = day("2027-12-11");
    session
}

fn sessions(list: Vec<Session>) -> Sessions {
    Sessions {
        between: BetweenSessions::Accept,
        closing: None,
        list,
    }
}

/// The slug and status of the session where an application would go.
fn goes_to(sessions: &Sessions, wanted: &Wanted, instant: &str) -> Option<(String, Status)> {
    match sessions.intake(wanted, at(instant)) {
        Intake::Session(session, status) => Some((session.slug.to_string(), status)),
        Intake::Between(_) | Intake::NotOffered => None,
    }
}

#[test]
fn an_application_goes_to_the_earliest_session_that_takes_it() {
    let mut first = session();
    set(&mut first, "niort", OfferState::Full);
    let sessions = sessions(vec![first, a_year_later()]);
    let table = [
        (None, "2026-11-23T09:00:00Z", "2026-12", Status::Open),
        (
            Some("poitiers"),
            "2026-11-23T09:00:00Z",
            "2026-12",
            Status::Open,
        ),
        (
            Some("niort"),
            "2026-11-23T09:00:00Z",
            "2027-12",
            Status::Open,
        ),
        (
            Some("poitiers"),
            "2026-12-12T09:00:00Z",
            "2027-12",
            Status::Open,
        ),
        (None, "2027-12-09T09:00:00Z", "2027-12", Status::Open),
    ];
    for (campus, instant, slug, status) in table {
        let found = goes_to(&sessions, &wanted(Some(MINE), campus), instant);
        assert_eq!(
            found,
            Some((slug.into(), status)),
            "{campus:?} at {instant}"
        );
    }
}

#[test]
fn where_no_session_takes_it_the_earliest_one_to_come_says_why() {
    let mut first = session();
    let mut second = a_year_later();
    for session in [&mut first, &mut second] {
        set(session, "niort", OfferState::Full);
        set(session, "poitiers", OfferState::Closed);
    }
    let sessions = sessions(vec![first, second]);
    let table = [
        (
            Some("niort"),
            "2026-11-23T09:00:00Z",
            "2026-12",
            Status::Full,
        ),
        (
            Some("poitiers"),
            "2026-11-23T09:00:00Z",
            "2026-12",
            Status::Closed,
        ),
        (
            Some("niort"),
            "2026-12-12T09:00:00Z",
            "2027-12",
            Status::Full,
        ),
    ];
    for (campus, instant, slug, status) in table {
        let found = goes_to(&sessions, &wanted(None, campus), instant);
        assert_eq!(
            found,
            Some((slug.into(), status)),
            "{campus:?} at {instant}"
        );
    }
}

#[test]
fn between_sessions_the_school_s_switch_says_what_happens() {
    let table = [
        (BetweenSessions::Accept, true),
        (BetweenSessions::Prepare, false),
        (BetweenSessions::Closed, false),
    ];
    for (applications, takes) in table {
        let sessions = Sessions {
            between: applications,
            closing: None,
            list: vec![session()],
        };
        let intake = sessions.intake(&anything(), at("2026-12-11T23:00:00Z"));
        let between = Between {
            applications,
            last: sessions.list.first(),
            closing: None,
        };
        assert_eq!(intake, Intake::Between(between));
        assert_eq!(intake.takes_applications(), takes, "{applications:?}");
    }
}

#[test]
fn without_any_session_the_switch_holds_already_and_none_has_begun() {
    let sessions = sessions(Vec::new());
    let between = Between {
        applications: BetweenSessions::Accept,
        last: None,
        closing: None,
    };
    assert_eq!(
        sessions.intake(&anything(), now()),
        Intake::Between(between)
    );
}

/// The shipped session, at Niort alone.
fn at_niort() -> Session {
    let mut session = session();
    let offers = &mut session.offers;
    offers.retain(|offer| offer.campus.as_str() == "niort");
    session
}

#[test]
fn what_no_session_to_come_offers_goes_nowhere_until_the_last_one_has_begun() {
    let sessions = sessions(vec![at_niort()]);
    let poitiers = wanted(None, Some("poitiers"));
    let intake = sessions.intake(&poitiers, now());
    assert_eq!(intake, Intake::NotOffered);
    assert!(!intake.takes_applications());
    let later = sessions.intake(&poitiers, at("2026-12-12T09:00:00Z"));
    assert!(matches!(later, Intake::Between(_)), "{later:?}");
}

#[test]
fn every_session_to_come_is_shown_full_or_not_else_the_last_one_that_fits() {
    let mut full = session();
    set(&mut full, "niort", OfferState::Full);
    let mut at_niort = at_niort();
    at_niort.slug = slug("2027-12");
    at_niort.period.start = day("2027-12-11");
    let sessions = sessions(vec![full, at_niort]);
    let table = [
        (None, "2026-11-23T09:00:00Z", vec!["2026-12", "2027-12"]),
        (
            Some("niort"),
            "2026-11-23T09:00:00Z",
            vec!["2026-12", "2027-12"],
        ),
        (Some("poitiers"), "2026-11-23T09:00:00Z", vec!["2026-12"]),
        (Some("niort"), "2026-12-12T09:00:00Z", vec!["2027-12"]),
        (Some("poitiers"), "2026-12-12T09:00:00Z", vec!["2026-12"]),
        (Some("niort"), "2028-01-01T09:00:00Z", vec!["2027-12"]),
        (Some("brest"), "2026-11-23T09:00:00Z", vec![]),
    ];
    for (campus, instant, slugs) in table {
        let shown = sessions.shown(&wanted(None, campus), at(instant));
        let found: Vec<_> = shown.iter().map(|session| session.slug.as_str()).collect();
        assert_eq!(found, slugs, "{campus:?} at {instant}");
    }
}

#[test]
fn a_session_that_has_begun_is_told_of_until_the_next_one_is_announced_and_then_beside_it() {
    let one = sessions(vec![session()]);
    let two = sessions(vec![session(), a_year_later()]);
    let three = sessions(vec![
        session(),
        Session {
            slug: slug("2027-03"),
            period: fabnum::domain::period::Period {
                start: day("2027-03-01"),
                ..session().period
            },
            ..session()
        },
        a_year_later(),
    ]);
    let table: [(&Sessions, &str, &str, &[&str]); 9] = [
        (&one, "2026-11-23T09:00:00Z", "2026-12", &[]),
        (&one, "2026-12-11T23:00:00Z", "2026-12", &[]),
        (&one, "2027-10-01T09:00:00Z", "2026-12", &[]),
        (&two, "2026-12-11T22:59:59Z", "2026-12", &[]),
        (&two, "2026-12-11T23:00:00Z", "2027-12", &["2026-12"]),
        (&two, "2027-09-11T21:59:59Z", "2027-12", &["2026-12"]),
        // Over: nothing runs beside.
        (&two, "2027-09-11T22:00:00Z", "2027-12", &[]),
        (&two, "2028-01-01T09:00:00Z", "2027-12", &[]),
        (
            &three,
            "2027-04-01T09:00:00Z",
            "2027-12",
            &["2026-12", "2027-03"],
        ),
    ];
    for (sessions, instant, told, beside) in table {
        let found = sessions.told(&anything(), at(instant)).unwrap();
        assert_eq!(found.slug.as_str(), told, "{instant}");
        let running = sessions.running_beside(&anything(), at(instant));
        let running: Vec<_> = running
            .iter()
            .map(|session| session.slug.as_str())
            .collect();
        assert_eq!(running, beside, "{instant}");
    }
    assert_eq!(sessions(Vec::new()).told(&anything(), now()), None);
}

/// All applications closed from 1 December on.
fn all_closed() -> Closing {
    Closing {
        since: day("2026-12-01"),
        message: "L’école cherche une salle.".into(),
    }
}

#[test]
fn one_switch_closes_every_session_and_what_is_between_them_from_its_day_on() {
    let mut closed = sessions(vec![session(), a_year_later()]);
    closed.closing = Some(all_closed());
    for session in &mut closed.list {
        session.closing = closed.closing.clone();
    }
    let table = [
        ("2026-11-30T22:59:59Z", Some(Status::Open), true),
        ("2026-11-30T23:00:00Z", Some(Status::Closed), false),
        ("2026-12-12T09:00:00Z", Some(Status::Closed), false),
        ("2028-01-01T09:00:00Z", None, false),
    ];
    for (instant, status, takes) in table {
        let intake = closed.intake(&anything(), at(instant));
        assert_eq!(intake.status(), status, "{instant}");
        assert_eq!(intake.takes_applications(), takes, "{instant}");
    }
    // Reopened, all is as it was.
    closed.closing = None;
    for session in &mut closed.list {
        session.closing = None;
    }
    let intake = closed.intake(&anything(), at("2026-12-01T09:00:00Z"));
    assert_eq!(intake.status(), Some(Status::Open));
}

#[test]
fn what_pages_show_of_each_offer_changes_with_the_switch() {
    let mut closed = sessions(vec![session()]);
    let open = closed.stage(at("2026-12-01T09:00:00Z"));
    closed.list[0].closing = Some(all_closed());
    assert_ne!(closed.stage(at("2026-12-01T09:00:00Z")), open);
    let offer = &closed.list[0].offers[0];
    let status = closed.list[0].status_of(offer, at("2026-12-01T09:00:00Z"));
    assert_eq!(status, Some(Status::Closed));
}

#[test]
fn only_the_time_stands_in_the_way_where_another_clock_would_let_it_pass() {
    let closing = |since| {
        let (since, message) = (day(since), String::new());
        Some(Closing { since, message })
    };
    let mut open = session();
    open.opens = "2026-11-01T09:00:00+01:00".parse().ok();
    open.closes = "2026-12-01T23:59:59+01:00".parse().ok();
    let with = |state, closing| {
        let mut list = vec![open.clone()];
        list[0].closing = closing;
        set(&mut list[0], "niort", state);
        Sessions {
            between: BetweenSessions::Closed,
            closing: list[0].closing.clone(),
            list,
        }
    };
    let here = wanted(Some(MINE), Some("niort"));
    let table = [
        ("2026-10-30T09:00:00Z", OfferState::Open, None, true),
        ("2026-11-23T09:00:00Z", OfferState::Open, None, true),
        ("2026-12-02T09:00:00Z", OfferState::Open, None, true),
        ("2026-12-13T09:00:00Z", OfferState::Open, None, true),
        ("2027-04-01T09:00:00Z", OfferState::Open, None, false),
        ("2026-12-02T09:00:00Z", OfferState::Full, None, false),
        ("2026-12-02T09:00:00Z", OfferState::Closed, None, false),
        (
            "2026-12-02T09:00:00Z",
            OfferState::Open,
            closing("2026-12-02"),
            false,
        ),
        (
            "2026-12-02T09:00:00Z",
            OfferState::Open,
            closing("2026-12-03"),
            true,
        ),
    ];
    for (instant, state, closing, may) in table {
        let sessions = with(state, closing);
        assert_eq!(
            sessions.may_take(&here, at(instant)),
            may,
            "{instant} {state:?}"
        );
    }
    let elsewhere = wanted(Some(MINE), Some("nulle-part"));
    assert!(!with(OfferState::Open, None).may_take(&elsewhere, at("2026-12-02T09:00:00Z")));
}

#[test]
fn while_nothing_is_received_nobody_is_told_to_send_nor_until_when() {
    let session = session();
    let between = |applications| {
        Intake::Between(Between {
            applications,
            last: Some(&session),
            closing: None,
        })
    };
    let to = |status| Intake::Session(&session, status);
    let table = [
        (to(Status::Upcoming), to(Status::Open)),
        (to(Status::ClosingSoon), to(Status::Open)),
        (to(Status::Open), to(Status::Open)),
        (to(Status::Full), to(Status::Full)),
        (
            between(BetweenSessions::Accept),
            between(BetweenSessions::Prepare),
        ),
        (
            between(BetweenSessions::Closed),
            between(BetweenSessions::Closed),
        ),
        (Intake::NotOffered, Intake::NotOffered),
    ];
    for (intake, said) in table {
        assert_eq!(intake.said_at(Reception::Open), intake);
        for reception in [Reception::Nowhere, Reception::Demonstration] {
            assert_eq!(intake.said_at(reception), said, "{reception:?}");
        }
    }
}
