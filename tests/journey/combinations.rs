//! Every combination of the answers that decide on the way, and of good, bad and missing answers to the others.

use std::collections::BTreeSet;

use fabnum::{apply::journey::problems_at, domain::choice::Choice};

use super::*;

/// A draft with what the rules of the site, told anew, say of it.
struct Case {
    draft: Draft,
    /// The steps from the first question to the review or to an exit.
    route: Vec<Step>,
    /// Whether every answer is good.
    good: bool,
}

/// An age on the session's first day and one today.
type Ages = Option<(u32, u32)>;

/// Dates of birth, with the age they make on the first day of the session, 12 December 2026, and on the day of the tests; what
/// is no date makes none.
const BIRTHS: [(&str, &str, &str, Ages); 8] = [
    ("", "", "", None),
    ("31", "2", "2005", None),
    ("13", "12", "2010", Some((15, 15))),
    ("12", "12", "2010", Some((16, 15))),
    ("23", "11", "2010", Some((16, 16))),
    ("24", "nov.", "2008", Some((18, 17))),
    ("23", "11", "2008", Some((18, 18))),
    ("1er", "mars", "1986", Some((40, 40))),
];

/// E-mail, phone, whether one is preferred, and whether that is a good answer.
const CONTACTS: [(&str, &str, bool, bool); 6] = [
    ("", "", true, false),
    ("zoe@exemple.fr", "", false, true),
    ("", "06 12 34 56 78", true, true),
    ("zoe@exemple.fr", "06 12 34 56 78", false, true),
    ("zoe@exemple.fr", "06 12 34 56 78", true, true),
    ("zoe@exemple.fr", "06 12", true, false),
];

fn route(
    availability: Option<Availability>,
    situation: Option<Situation>,
    ages: Option<(u32, u32)>,
) -> Vec<Step> {
    let mut route = vec![Step::Track, Step::Campus, Step::Availability];
    if availability == Some(Availability::No) {
        route.push(Step::OtherSession);
        return route;
    }
    route.extend([Step::Motivation, Step::Situation]);
    route.extend(match situation {
        Some(Situation::CareerChange) => Some(Step::Occupation),
        _ => Some(Step::Support),
    });
    route.extend([Step::Education, Step::Identity]);
    match ages {
        Some((0..16, _)) => route.push(Step::Guidance),
        Some((_, 0..18)) => route.extend([Step::Guardian, Step::Contact, Step::Review]),
        _ => route.extend([Step::Contact, Step::Review]),
    }
    route
}

/// Some or none of every variant.
fn each<T: Choice>() -> impl Iterator<Item = Option<T>> + Clone {
    T::ALL.iter().copied().map(Some).chain([None])
}

/// Calls `check` for each of more than 25 000 combinations.
fn for_every(mut check: impl FnMut(&Case)) {
    let mut count = 0;
    for choices in 0..32_u32 {
        let has = |place: u32| choices & (1 << place) == 0;
        let [track, campus, motivation, education, names] = [0, 1, 2, 3, 4].map(has);
        for availability in each::<Availability>() {
            for situation in each::<Situation>() {
                for (day, month, year, ages) in BIRTHS {
                    for (email, phone, prefers, reachable) in CONTACTS {
                        let draft = Draft {
                            track: track.then(|| chosen("indecis")).flatten(),
                            campus: campus.then(|| chosen("niort")).flatten(),
                            availability,
                            by_voice: motivation,
                            interests: BTreeSet::new(),
                            situation,
                            education: complete_draft().education.filter(|_| education),
                            first_name: if names { "Zoé".into() } else { String::new() },
                            birth: TypedDate {
                                day: day.into(),
                                month: month.into(),
                                year: year.into(),
                            },
                            email: email.into(),
                            phone: phone.into(),
                            channel: prefers.then_some(Channel::Phone),
                            ..complete_draft()
                        };
                        let stays =
                            matches!(availability, Some(Availability::Yes | Availability::Unsure));
                        let old_enough = ages.is_some_and(|(at_start, _)| at_start >= 16);
                        let given = choices == 0 && situation.is_some();
                        check(&Case {
                            draft,
                            route: route(availability, situation, ages),
                            good: given && stays && old_enough && reachable,
                        });
                        count += 1;
                    }
                }
            }
        }
    }
    assert_eq!(count, 32 * 4 * 5 * 8 * 6);
}

#[test]
fn the_route_is_the_one_that_the_answers_make() {
    for_every(|case| {
        let journey = Journey::of(&case.draft, &rules());
        assert_eq!(walk(&journey), case.route, "{:?}", case.draft);
    });
}

#[test]
fn the_review_is_reached_exactly_when_the_draft_validates() {
    for_every(|case| {
        let reviewed = Journey::of(&case.draft, &rules()).reaches(Step::Review);
        assert_eq!(reviewed, case.good, "{:?}", case.draft);
        assert_eq!(
            case.draft.validate(&rules()).is_ok(),
            case.good,
            "{:?}",
            case.draft
        );
    });
}

#[test]
fn what_is_reached_is_the_route_up_to_the_first_problem() {
    for_every(|case| {
        let journey = Journey::of(&case.draft, &rules());
        let troubled = |step: &Step| !problems_at(*step, &case.draft, &rules()).is_empty();
        let done = case.route.iter().take_while(|step| !troubled(step)).count();
        let reached = &case.route[..(done + 1).min(case.route.len())];
        assert_eq!(journey.reachable(), reached, "{:?}", case.draft);
        assert_eq!(Some(&journey.open()), reached.last());
    });
}
