//! Which session an application would go to, and what stands in its way.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    copy,
    domain::{
        catalogue::Catalogue,
        paris,
        session::{Intake, Session, Status, Wanted},
    },
    state::{use_catalogue, use_now},
    ui::notice::NoticeBox,
};

/// The session, or that none is announced; and that only sending is closed, never filling in.
#[component]
pub(super) fn Target(
    /// What the applicant wants; nothing in particular before the first question.
    wanted: Wanted,
) -> impl IntoView {
    let (catalogue, now) = (use_catalogue(), use_now());
    let lines = Memo::new(move |_| lines(&catalogue, &wanted, now.get()));
    let shown = move || {
        lines
            .get()
            .into_iter()
            .map(|line| view! { <p>{line}</p> })
            .collect_view()
    };
    view! { <NoticeBox>{shown}</NoticeBox> }
}

fn lines(catalogue: &Catalogue, wanted: &Wanted, now: DateTime<Utc>) -> Vec<String> {
    match catalogue.sessions.intake(wanted, now) {
        Intake::Session(session, status) => match copy::session::obstacle(session, status) {
            None => open(session, now),
            Some(obstacle) => blocked(obstacle, catalogue, wanted, status, now),
        },
        Intake::Between(between) => copy::session::between(between).map(str::to_owned).into(),
    }
}

fn open(session: &Session, now: DateTime<Utc>) -> Vec<String> {
    let start = copy::session::start(session, paris::day(now));
    vec![
        format!("Votre candidature est pour la session qui commence le {start}."),
        format!(
            "Date limite de candidature\u{a0}: {}.",
            copy::session::deadline(session)
        ),
    ]
}

fn blocked(
    obstacle: String,
    catalogue: &Catalogue,
    wanted: &Wanted,
    status: Status,
    now: DateTime<Utc>,
) -> Vec<String> {
    let mut lines = vec![obstacle];
    if matches!(status, Status::Closed | Status::Full) {
        lines.extend(elsewhere(catalogue, wanted, now));
    }
    lines.push("Vous pouvez quand même remplir et garder votre dossier.".into());
    lines
}

/// The campuses that still take applications for the same track.
fn elsewhere(catalogue: &Catalogue, wanted: &Wanted, now: DateTime<Utc>) -> Option<String> {
    let open = catalogue.campuses.iter().filter(|campus| {
        let there = Wanted {
            campus: Some(campus.slug.clone()),
            ..wanted.clone()
        };
        catalogue.sessions.intake(&there, now).takes_applications()
    });
    let names: Vec<&str> = open.map(|campus| campus.at.as_str()).collect();
    (!names.is_empty()).then(|| format!("Il reste des places {}.", names.join(" et ")))
}
