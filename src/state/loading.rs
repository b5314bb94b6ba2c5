//! The content on its way.

use chrono::{DateTime, Utc};
use futures::future::join_all;

use crate::{
    browser::fetch::{self, FetchError},
    data::{self, At, File, Files, LoadError, LoadErrors, Reason},
    domain::{
        catalogue::Catalogue,
        contact::{Email, Phone},
    },
};

/// Why there is no content, and whom to tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// Every cause.
    pub errors: LoadErrors,
    /// The school's e-mail address, where `site.json` has arrived and has one.
    pub email: Option<Email>,
    /// The school's phone number, likewise.
    pub phone: Option<Phone>,
}

/// The content as it arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The content.
    pub catalogue: Catalogue,
    /// Since when it was kept, where the network did not answer: the oldest file counts.
    pub kept_since: Option<DateTime<Utc>>,
}

/// The content, fetched and checked.
///
/// # Errors
/// Every file that did not arrive, and everything that is wrong in the others.
pub async fn load() -> Result<Loaded, Failure> {
    let mut files = Files::default();
    let mut errors = Vec::new();
    let mut kept_since = None;
    let answers =
        join_all(File::ALL.map(|file| async move { (file, fetch::text(&path(file)).await) })).await;
    for (file, answer) in answers {
        match answer {
            Ok(answer) => {
                *files.text_mut(file) = answer.text;
                kept_since = kept_since.into_iter().chain(answer.kept_since).min();
            }
            Err(error) => {
                errors.push(LoadError {
                    file,
                    at: At::root(),
                    reason: match error {
                        FetchError::Status(status) => Reason::Status(status),
                        error => Reason::Unreadable(error.to_string()),
                    },
                });
            }
        }
    }
    // A file that did not arrive has said so; what the others say of themselves still counts.
    let missing: Vec<File> = errors.iter().map(|error| error.file).collect();
    match data::decode(&files) {
        Ok(catalogue) => {
            return Ok(Loaded {
                catalogue,
                kept_since,
            });
        }
        Err(LoadErrors(more)) => errors.extend(
            more.into_iter()
                .filter(|error| !missing.contains(&error.file)),
        ),
    }
    let errors = LoadErrors(errors);
    leptos::logging::error!("{errors}");
    let (email, phone) = data::contact_only(&files.site);
    Err(Failure {
        errors,
        email,
        phone,
    })
}

fn path(file: File) -> String {
    format!("/data/{}", file.name())
}
