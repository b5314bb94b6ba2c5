//! A change made from the review comes back to it, after any question that it has opened.

use fabnum::domain::choice::Support;

use super::*;
use crate::support::{catalogue, now};

/// A complete draft whose every question has been passed.
fn passed(draft: Draft) -> Draft {
    let passed = Journey::of(&draft, &rules())
        .reachable()
        .iter()
        .copied()
        .collect();
    Draft { passed, ..draft }
}

/// Where a change to the answers of a question leads.
fn leads(step: Step, changed: &Draft) -> Step {
    Journey::of(changed, &rules()).after_change(step, changed)
}

#[test]
fn a_change_that_opens_nothing_comes_back_to_the_review() {
    let before = passed(complete_draft());
    let table = [
        (
            Step::Track,
            Draft {
                track: chosen("indecis"),
                ..before.clone()
            },
        ),
        (
            Step::Campus,
            Draft {
                campus: chosen("poitiers"),
                ..before.clone()
            },
        ),
        (
            Step::Availability,
            Draft {
                availability: Some(Availability::Unsure),
                ..before.clone()
            },
        ),
        (
            Step::Motivation,
            Draft {
                by_voice: true,
                ..before.clone()
            },
        ),
        (
            Step::Situation,
            Draft {
                situation: Some(Situation::Other),
                ..before.clone()
            },
        ),
        (Step::Education, before.clone()),
        (
            Step::Identity,
            Draft {
                birth: date(1, 1, 1990),
                ..before.clone()
            },
        ),
        (
            Step::Contact,
            Draft {
                accommodations: true,
                ..before.clone()
            },
        ),
    ];
    for (step, changed) in table {
        assert_eq!(leads(step, &changed), Step::Review, "{step:?}");
    }
}

#[test]
fn a_change_that_opens_a_question_leads_to_it() {
    let before = passed(complete_draft());
    let table = [
        (
            Step::Situation,
            Draft {
                situation: Some(Situation::JobSeeker),
                support: Supporters::default(),
                ..before.clone()
            },
            Step::Support,
        ),
        (
            Step::Situation,
            Draft {
                situation: Some(Situation::CareerChange),
                ..before.clone()
            },
            Step::Occupation,
        ),
        (
            Step::Identity,
            Draft {
                birth: date(24, 11, 2008),
                ..before.clone()
            },
            Step::Guardian,
        ),
    ];
    for (step, changed, opened) in table {
        assert_eq!(leads(step, &changed), opened, "{step:?}");
    }
}

#[test]
fn an_opened_question_once_passed_comes_back_to_the_review() {
    let table = [
        (
            Step::Support,
            Draft {
                situation: Some(Situation::JobSeeker),
                ..complete_draft()
            },
        ),
        (
            Step::Occupation,
            Draft {
                situation: Some(Situation::CareerChange),
                ..complete_draft()
            },
        ),
        (Step::Guardian, minor_draft()),
    ];
    for (step, draft) in table {
        assert_eq!(leads(step, &passed(draft)), Step::Review, "{step:?}");
    }
}

#[test]
fn the_question_that_was_changed_is_not_asked_again_for_not_being_passed_yet() {
    let mut draft = passed(minor_draft());
    draft.passed.remove(&Step::Guardian);
    assert_eq!(leads(Step::Guardian, &draft), Step::Review);
}

#[test]
fn a_question_passed_before_its_branch_was_left_is_not_asked_again() {
    let seeker = Draft {
        situation: Some(Situation::JobSeeker),
        support: Supporters::from_iter([Support::Nobody]),
        ..complete_draft()
    };
    let left = Draft {
        situation: Some(Situation::Other),
        ..passed(seeker)
    };
    assert_eq!(leads(Step::Situation, &left), Step::Review);
    let back = Draft {
        situation: Some(Situation::JobSeeker),
        ..left
    };
    assert_eq!(leads(Step::Situation, &back), Step::Review);
}

#[test]
fn a_change_that_leads_out_of_the_application_shows_the_exit() {
    let before = passed(complete_draft());
    let table = [
        (
            Step::Availability,
            Draft {
                availability: Some(Availability::No),
                ..before.clone()
            },
            Step::OtherSession,
        ),
        (
            Step::Identity,
            Draft {
                birth: date(13, 12, 2010),
                ..before.clone()
            },
            Step::Guidance,
        ),
    ];
    for (step, changed, exit) in table {
        assert_eq!(leads(step, &changed), exit, "{step:?}");
    }
}

#[test]
fn a_change_that_leaves_a_later_answer_wrong_leads_to_it() {
    let changed = Draft {
        email: String::new(),
        ..passed(complete_draft())
    };
    assert_eq!(leads(Step::Track, &changed), Step::Contact);
}

#[test]
fn an_answer_that_the_catalogue_no_longer_has_is_open_again() {
    let mut catalogue = catalogue().clone();
    catalogue
        .campuses
        .retain(|campus| campus.slug.as_str() != "niort");
    let rules = Rules {
        catalogue: &catalogue,
        now: now(),
    };
    let draft = complete_draft();
    assert_eq!(
        problems(&draft, &rules),
        [(Field::Campus, ProblemKind::Gone)]
    );
    assert_eq!(Journey::of(&draft, &rules).open(), Step::Campus);
}

#[test]
fn a_full_or_closed_session_hinders_nobody_from_filling_in() {
    use fabnum::domain::session::OfferState;
    for state in [OfferState::Full, OfferState::Closed] {
        let mut catalogue = catalogue().clone();
        let offers = catalogue
            .sessions
            .list
            .iter_mut()
            .flat_map(|session| &mut session.offers);
        offers.for_each(|offer| offer.state = state);
        let rules = Rules {
            catalogue: &catalogue,
            now: now(),
        };
        assert_eq!(problems(&complete_draft(), &rules), [], "{state:?}");
    }
}
