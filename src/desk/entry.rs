use chrono::{DateTime, Utc};

use super::duplicates::Person;
use crate::{
    apply::{
        Rules,
        application::Application,
        problem::Problems,
        saved::Saved,
        summary,
        table::{Cell, Column, Row},
    },
    domain::{catalogue::Catalogue, text},
};

/// A dossier that was read, valid or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    file: String,
    saved: Saved,
    checked: Result<Application, Problems>,
    row: Row,
    person: Person,
    judged_at: DateTime<Utc>,
}

impl Entry {
    /// The dossier of a file, checked for when it was completed; the copy of what was sent, which does not say when, for now.
    ///
    /// A device whose clock stood wrong is not the applicant's fault either: a dossier from the future, or one that does
    /// not hold at its own time and holds now, is checked for now.
    pub(super) fn of(
        file: String,
        saved: Saved,
        catalogue: &Catalogue,
        now: DateTime<Utc>,
    ) -> Self {
        let at = |now| Rules { catalogue, now };
        let then = at(saved.dated().map_or(now, |then| then.min(now)));
        let (checked, rules) = match saved.draft.validate(&then) {
            Err(problems) => match saved.draft.validate(&at(now)) {
                Ok(application) => (Ok(application), at(now)),
                Err(_) => (Err(problems), then),
            },
            valid => (valid, then),
        };
        Self {
            row: Row::of(&saved, None, &checked, &rules),
            person: Person::of(&saved.draft),
            judged_at: rules.now,
            file,
            saved,
            checked,
        }
    }

    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The draft, with the time at which it was completed.
    pub fn saved(&self) -> &Saved {
        &self.saved
    }

    pub(super) fn person(&self) -> &Person {
        &self.person
    }

    /// Its row in the table.
    pub fn row(&self) -> &Row {
        &self.row
    }

    /// What stands in its row in a column.
    pub fn cell(&self, column: Column) -> &Cell {
        self.row.cell(column)
    }

    /// The applicant's first name; empty where there is none.
    pub fn first_name(&self) -> String {
        text::line(&self.saved.draft.first_name)
    }

    /// The applicant's last name, then the first; empty where there are none.
    pub fn name(&self) -> String {
        let draft = &self.saved.draft;
        text::line(&[&*draft.last_name, &draft.first_name].join(" "))
    }

    /// Every answer in words.
    pub fn answers(&self, catalogue: &Catalogue) -> Vec<summary::Row> {
        let now = self.judged_at;
        match &self.checked {
            Ok(application) => summary::rows(application, catalogue),
            Err(_) => summary::as_typed(&self.saved.draft, &Rules { catalogue, now }),
        }
    }
}
