//! Which session an application would go to, and what stands in its way.

use leptos::prelude::*;

use crate::{
    copy,
    domain::{
        catalogue::Catalogue,
        intake::Intake,
        moment::Moment,
        session::{Status, Wanted},
        site::Reception,
    },
    state::{use_catalogue, use_now, use_reception},
    ui::{anew::anew, notice::NoticeBox},
};

/// The session, or that none is announced; and that only sending is closed, never filling in.
#[component]
pub(super) fn Target(
    /// What the applicant wants; nothing in particular before the first question.
    #[prop(into)]
    wanted: Signal<Wanted>,
) -> impl IntoView {
    let (catalogue, now, reception) = (use_catalogue(), use_now(), use_reception());
    let lines =
        Memo::new(move |_| wanted.with(|wanted| lines(&catalogue, wanted, reception, now.get())));
    let shown = move || {
        lines
            .get()
            .into_iter()
            .map(|line| view! { <p>{line}</p> })
            .collect_view()
    };
    view! { <NoticeBox>{anew(shown)}</NoticeBox> }
}

fn lines(
    catalogue: &Catalogue,
    wanted: &Wanted,
    reception: Reception,
    moment: Moment,
) -> Vec<String> {
    let intake = catalogue.sessions.intake(wanted, moment.instant());
    let intake = intake.said_at(reception);
    // Before anything is chosen, what is written in advance and what is said now are of one length.
    let mut lines = match *wanted == Wanted::default() {
        true => copy::intake::outlook(&intake, wanted, moment),
        false => copy::intake::target(&intake, wanted, moment),
    };
    if intake.takes_applications() {
        return lines;
    }
    let is_full_here = matches!(
        intake,
        Intake::NotOffered | Intake::Session(_, Status::Closed | Status::Full)
    );
    if is_full_here && reception == Reception::Open {
        lines.extend(elsewhere(catalogue, wanted, moment));
    }
    // Between sessions, the sentences say it already.
    if !matches!(intake, Intake::Between(between) if between.closing.is_none()) {
        lines.push("Vous pouvez quand même préparer votre candidature et la garder.".into());
    }
    lines
}

/// The campuses at which a session to come still takes applications for the same track.
fn elsewhere(catalogue: &Catalogue, wanted: &Wanted, moment: Moment) -> Option<String> {
    let open = catalogue.campuses.iter().filter(|campus| {
        let there = Wanted {
            campus: Some(campus.slug.clone()),
            ..wanted.clone()
        };
        let intake = catalogue.sessions.intake(&there, moment.instant());
        matches!(intake, Intake::Session(_, status) if status.takes_applications())
    });
    let names: Vec<&str> = open.map(|campus| campus.at.as_str()).collect();
    (!names.is_empty()).then(|| format!("On peut encore candidater {}.", names.join(" et ")))
}
