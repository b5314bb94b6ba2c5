//! The six shipped files, whole or with one change.

use std::sync::OnceLock;

use fabnum::{
    data::{self, File, Files},
    domain::{catalogue::Catalogue, session::Session},
    route::Route,
};
use serde_json::Value;

/// A track's slug, for tests which need one.
pub const MINE: &str = "developpeur-webmaster";

/// The files as they are shipped.
pub fn files() -> Files {
    Files {
        site: include_str!("../../public/data/site.json").into(),
        pages: include_str!("../../public/data/pages.json").into(),
        tracks: include_str!("../../public/data/tracks.json").into(),
        campuses: include_str!("../../public/data/campuses.json").into(),
        sessions: include_str!("../../public/data/sessions.json").into(),
        apply: include_str!("../../public/data/apply.json").into(),
    }
}

/// The text of one shipped file.
pub fn text_of(file: File) -> String {
    files().text_mut(file).clone()
}

/// One shipped file as a JSON value.
pub fn shipped(file: File) -> Value {
    serde_json::from_str(&text_of(file)).unwrap()
}

/// The shipped files with a change to one of them.
pub fn changed(file: File, change: impl FnOnce(&mut Value)) -> Files {
    let mut files = files();
    let mut value = shipped(file);
    change(&mut value);
    *files.text_mut(file) = value.to_string();
    files
}

/// The shipped content.
pub fn catalogue() -> &'static Catalogue {
    static SHIPPED: OnceLock<Catalogue> = OnceLock::new();
    SHIPPED.get_or_init(|| data::decode(&files()).unwrap())
}

/// The shipped session: it starts on 12 December 2026, and no closing is published.
pub fn session() -> Session {
    catalogue().sessions.list[0].clone()
}

/// The same session, whose closing on 1 December is published.
pub fn closing() -> Session {
    Session {
        closes: Some("2026-12-01T23:59:59+01:00".parse().unwrap()),
        ..session()
    }
}

/// Every page there is: the catalogue's, the application's, one per question and exit.
pub fn every_route() -> Vec<Route> {
    Route::pages(catalogue())
}
