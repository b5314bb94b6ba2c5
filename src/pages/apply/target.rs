//! Which session an application would go to, and what stands in its way.

use leptos::prelude::*;

use crate::{
    copy,
    domain::{
        catalogue::Catalogue,
        intake::Intake,
        moment::Moment,
        session::{Status, Wanted},
    },
    state::{use_catalogue, use_now},
    ui::notice::NoticeBox,
};

/// The session, or that none is announced; and that only sending is closed, never filling in.
#[component]
pub(super) fn Target(
    /// What the applicant wants; nothing in particular before the first question.
    #[prop(into)]
    wanted: Signal<Wanted>,
) -> impl IntoView {
    let (catalogue, now) = (use_catalogue(), use_now());
    let lines = Memo::new(move |_| wanted.with(|wanted| lines(&catalogue, wanted, now.get())));
    let shown = move || {
        lines
            .get()
            .into_iter()
            .map(|line| view! { <p>{line}</p> })
            .collect_view()
    };
    view! { <NoticeBox>{shown}</NoticeBox> }
}

fn lines(catalogue: &Catalogue, wanted: &Wanted, moment: Moment) -> Vec<String> {
    let intake = catalogue.sessions.intake(wanted, moment.instant());
    let mut lines = copy::intake::target(&intake, wanted, moment);
    if intake.takes_applications() {
        return lines;
    }
    if matches!(
        intake,
        Intake::NotOffered | Intake::Session(_, Status::Closed | Status::Full)
    ) {
        lines.extend(elsewhere(catalogue, wanted, moment));
    }
    lines.push("Vous pouvez quand même remplir et garder votre dossier.".into());
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
