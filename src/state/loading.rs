//! The content on its way.

use std::{sync::Arc, time::Duration};

use futures::future::join_all;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::{
    browser::{fetch, timer},
    data::{self, At, File, Files, LoadError, LoadErrors, Reason},
    domain::{
        catalogue::Catalogue,
        contact::{Email, Phone},
    },
};

/// For how long nothing is said, so that nothing flashes on a fast network.
const QUIET: Duration = Duration::from_millis(400);

/// Where the content is.
#[derive(Clone, Debug, PartialEq)]
pub enum Loading {
    /// On its way, for less than 400 ms.
    Waiting,
    /// On its way for longer.
    Slow,
    /// It did not arrive, or is wrong.
    Failed(Failure),
    /// Here, and checked.
    Ready(Arc<Catalogue>),
}

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

/// Starts to load the content.
pub fn start() -> RwSignal<Loading> {
    let loading = RwSignal::new(Loading::Waiting);
    load(loading);
    loading
}

/// Loads the content, from the start.
pub fn load(loading: RwSignal<Loading>) {
    loading.set(Loading::Waiting);
    spawn_local(async move {
        timer::wait(QUIET).await;
        if loading.get_untracked() == Loading::Waiting {
            loading.set(Loading::Slow);
        }
    });
    spawn_local(async move {
        let loaded = match fetch_and_decode().await {
            Ok(catalogue) => Loading::Ready(Arc::new(catalogue)),
            Err(failure) => Loading::Failed(failure),
        };
        loading.set(loaded);
    });
}

async fn fetch_and_decode() -> Result<Catalogue, Failure> {
    let mut files = Files::default();
    let mut errors = Vec::new();
    let answers =
        join_all(File::ALL.map(|file| async move { (file, fetch::text(&path(file)).await) })).await;
    for (file, answer) in answers {
        match answer {
            Ok(text) => *files.text_mut(file) = text,
            Err(error) => {
                errors.push(LoadError {
                    file,
                    at: At::root(),
                    reason: Reason::Unreadable(error.to_string()),
                });
            }
        }
    }
    // A file that did not arrive has said so; what the others say of themselves still counts.
    let missing: Vec<File> = errors.iter().map(|error| error.file).collect();
    match data::decode(&files) {
        Ok(catalogue) => return Ok(catalogue),
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
