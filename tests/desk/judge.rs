//! A dossier is checked for the instant at which it was completed.

use fabnum::apply::{
    draft::TypedDate,
    field::Field,
    table::{Cell, Column},
};

use super::*;
use crate::support::{at, chosen, day};

/// The cell of a draft that was completed at one instant and is read at another.
fn cell(draft: Draft, completed: &str, read: &str, column: Column) -> Cell {
    let mut desk = Desk::default();
    let files = vec![file("un.json", kept(draft, at(completed)))];
    desk.take(files, catalogue(), at(read));
    desk.list()[0].entry.cell(column).clone()
}

fn born(year: &str) -> Draft {
    Draft {
        birth: TypedDate {
            day: "24".into(),
            month: "11".into(),
            year: year.into(),
        },
        ..complete_draft()
    }
}

#[test]
fn what_has_begun_since_is_not_the_applicants_fault() {
    let (completed, read) = ("2026-12-11T22:00:00Z", "2027-02-01T09:00:00Z");
    let of = |column| cell(complete_draft(), completed, read, column);
    assert_eq!(of(Column::Problems), Cell::Empty);
    assert_eq!(of(Column::Session), Cell::Day(day("2026-12-12")));
}

#[test]
fn what_was_completed_after_the_start_is_for_a_session_to_come() {
    let (completed, read) = ("2026-12-12T09:00:00Z", "2026-12-13T09:00:00Z");
    let of = |column| cell(complete_draft(), completed, read, column);
    assert_eq!(of(Column::Problems), Cell::Empty);
    assert_eq!(of(Column::Session), Cell::Empty);
}

#[test]
fn who_was_too_young_for_a_session_is_not_once_it_has_begun() {
    let (completed, later) = ("2026-11-23T09:00:00Z", "2026-12-12T09:00:00Z");
    let of = |read| cell(born("2011"), completed, read, Column::Problems);
    assert!(matches!(of(completed), Cell::Text(_)));
    assert_eq!(of(later), Cell::Empty);
}

#[test]
fn a_clock_that_stood_wrong_makes_no_problem() {
    let read = "2026-11-25T09:00:00Z";
    for completed in ["1970-01-01T00:00:01Z", "9999-12-31T23:59:59Z"] {
        let of = |column| cell(complete_draft(), completed, read, column);
        assert_eq!(of(Column::Problems), Cell::Empty, "{completed}");
        assert_eq!(
            of(Column::Session),
            Cell::Day(day("2026-12-12")),
            "{completed}"
        );
        // What the file says of itself is shown as it is.
        assert_eq!(of(Column::CompletedAt), Cell::Instant(at(completed)));
    }
}

#[test]
fn what_the_catalogue_no_longer_has_is_said_whenever_it_was_chosen() {
    let draft = Draft {
        track: chosen("boulanger"),
        ..complete_draft()
    };
    let problems = cell(
        draft,
        "2026-11-01T09:00:00Z",
        "2026-11-25T09:00:00Z",
        Column::Problems,
    );
    let Cell::Text(problems) = problems else {
        panic!("no problem is named");
    };
    assert!(problems.starts_with("Parcours\u{a0}: ce choix n’existe plus"));
}

#[test]
fn every_answer_of_a_dossier_can_be_read_valid_or_not() {
    let wrong = Draft {
        email: "zoe@".into(),
        ..complete_draft()
    };
    for (draft, email) in [(complete_draft(), "zoe@exemple.fr"), (wrong, "zoe@")] {
        let desk = desk_of([draft]);
        let answers = desk.list()[0].entry.answers(catalogue());
        let row = answers.iter().find(|row| row.field == Field::Email);
        assert_eq!(row.unwrap().lines, [email]);
        assert_eq!(answers[0].lines, ["Développeur webmaster"]);
    }
}
