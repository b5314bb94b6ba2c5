//! The complete dossier: what an applicant keeps, prints or hands in.

mod html;

pub use html::page;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{
    Rules,
    application::Application,
    draft::Draft,
    problem::Problems,
    saved::{Saved, SavedError, UNDATED},
};
use crate::{copy, domain::catalogue::Catalogue};

/// A complete application with the draft that it came from, cut to its route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    application: Application,
    saved: Saved,
}

impl Dossier {
    /// The dossier that a draft amounts to now. What the route does not ask for stays out of it.
    ///
    /// # Errors
    /// Every problem on the draft's route.
    pub fn of(draft: &Draft, rules: &Rules<'_>) -> Result<Self, Problems> {
        Ok(Self {
            application: draft.validate(rules)?,
            saved: Saved {
                kept_at: rules.now,
                revision: 0,
                draft: draft.cut_to_route(rules),
            },
        })
    }

    /// When it was completed.
    pub fn made_at(&self) -> DateTime<Utc> {
        self.saved.kept_at
    }

    /// The application in it.
    pub fn application(&self) -> &Application {
        &self.application
    }

    /// The draft in it, cut to its route.
    pub fn draft(&self) -> &Draft {
        &self.saved.draft
    }

    /// The draft in it as it is sent. Its bytes depend on the answers alone, and not on when they were begun and sent or
    /// where the applicant has been: an attempt of which nothing is left, as after a crash, is made again with the same
    /// bytes, which the receipt of the first proves.
    pub fn sent_text(&self) -> String {
        let draft = Draft {
            begun_at: None,
            passed: BTreeSet::new(),
            at: None,
            ..self.saved.draft.clone()
        };
        let (kept_at, revision) = (UNDATED, 0);
        let saved = Saved {
            kept_at,
            revision,
            draft,
        };
        // So that the very bytes can stand in a page.
        saved.write().replace('<', "\\u003c")
    }

    /// As JSON: the draft in the format in which drafts are kept, and the application for who only reads.
    pub fn json(&self) -> String {
        let mut value = self.saved.value();
        if let (Some(object), Ok(application)) = (
            value.as_object_mut(),
            serde_json::to_value(&self.application),
        ) {
            object.insert("application".into(), application);
        }
        format!("{value:#}\n")
    }

    /// As one HTML page that needs no other file, with the JSON inside.
    pub fn html(&self, catalogue: &Catalogue) -> String {
        let made = copy::dossier::made_on(self.made_at());
        let lines = [made, copy::dossier::NOT_SENT.into()];
        html::page(&self.application, &lines, &self.json(), catalogue)
    }

    /// The name of the dossier's file, without its ending.
    pub fn file_stem(&self) -> String {
        let name = self.application.full_name();
        let plain: String = name
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        format!("candidature-{plain}")
    }
}

/// The draft in a file that somebody opens: a draft, a dossier as JSON, or a dossier as a page.
pub fn read_file(text: &str) -> Result<Saved, SavedError> {
    Saved::read(html::json_inside(text).unwrap_or(text))
}
