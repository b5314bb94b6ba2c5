//! Numbers are at least one, and such as can be meant.

use super::*;

#[test]
fn numbers_are_at_least_one_and_within_reason() {
    let many = |found, most| Reason::TooMany { found, most };
    let table = [
        (
            File::Sessions,
            "/sessions/0/places",
            "sessions[0].places",
            10_000,
        ),
        (
            File::Sessions,
            "/sessions/0/offers/1/places",
            "sessions[0].offers[1].places",
            10_000,
        ),
        (
            File::Sessions,
            "/sessions/0/teaching_months",
            "sessions[0].teaching_months",
            60,
        ),
        (
            File::Sessions,
            "/sessions/0/hours_per_week",
            "sessions[0].hours_per_week",
            168,
        ),
        (
            File::Site,
            "/legal/retention_months",
            "legal.retention_months",
            120,
        ),
        (File::Apply, "/start/minutes", "start.minutes", 240),
    ];
    for (file, pointer, at, most) in table {
        assert_refused(&[
            (file, pointer, json!(0), at, Reason::Zero),
            (file, pointer, json!(most + 1), at, many(most + 1, most)),
            (file, pointer, json!(u32::MAX), at, many(u32::MAX, most)),
        ]);
        assert_taken(&[(file, pointer, json!(1)), (file, pointer, json!(most))]);
    }
}

#[test]
fn a_session_may_have_no_internship_and_no_endless_one() {
    let pointer = "/sessions/0/internship_months";
    let many = Reason::TooMany {
        found: 61,
        most: 60,
    };
    assert_taken(&[
        (File::Sessions, pointer, json!(0)),
        (File::Sessions, pointer, json!(60)),
    ]);
    assert_refused(&[(
        File::Sessions,
        pointer,
        json!(61),
        "sessions[0].internship_months",
        many,
    )]);
}
