//! What the catalogue says today of the sessions, as the pages watch it.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    domain::{
        intake::Intake,
        session::{Session, Status, Wanted},
    },
    state::{use_catalogue, use_now},
};

/// The day it is in Paris.
pub(super) fn today() -> Memo<NaiveDate> {
    let now = use_now();
    Memo::new(move |_| now.get().day())
}

/// The session that an application would be for; `None` while none is announced.
pub(super) fn session(wanted: Wanted) -> Memo<Option<Session>> {
    let (catalogue, now) = (use_catalogue(), use_now());
    Memo::new(
        move |_| match catalogue.sessions.intake(&wanted, now.get().instant()) {
            Intake::Session(session, _) => Some(session.clone()),
            Intake::Between(_) | Intake::NotOffered => None,
        },
    )
}

/// Whether one can apply for that session; `None` while none is announced.
pub(super) fn status(wanted: Wanted) -> Memo<Option<Status>> {
    let (catalogue, now) = (use_catalogue(), use_now());
    Memo::new(move |_| {
        let instant = now.get().instant();
        catalogue.sessions.intake(&wanted, instant).status()
    })
}
