use leptos::prelude::*;

use super::Asking;
use crate::{
    apply::{choices::Chosen, draft::Draft, field::Field},
    copy::session as words,
    domain::{
        choice::{Choice as _, UNDECIDED, Words},
        session::Wanted,
    },
    state::{use_catalogue, use_now},
    ui::form::{Choice, RadioGroup},
};

/// One of the tracks, or none yet.
pub(super) fn track(asking: Asking) -> impl IntoView {
    let catalogue = use_catalogue();
    let tracks = catalogue.tracks.list.iter().map(|track| {
        let wanted = Wanted {
            track: Some(track.slug.clone()),
            campus: None,
        };
        Choice {
            value: track.slug.to_string(),
            label: with_obstacle(track.short_title.clone(), &wanted),
            shape: Some(track.shape),
        }
    });
    let any = undecided(&catalogue.form.choices.any_track);
    chosen(
        asking,
        Field::Track,
        tracks.chain([any]).collect(),
        |draft| value_of(&draft.track),
        |draft, value: String| draft.track = Chosen::parse(&value).ok(),
    )
}

/// One of the campuses, or any of them.
pub(super) fn campus(asking: Asking) -> impl IntoView {
    let catalogue = use_catalogue();
    let track = asking.drafting.draft().with_untracked(|draft| {
        let chosen = draft.track.as_ref();
        chosen.and_then(Chosen::slug).cloned()
    });
    let campuses = catalogue.campuses.iter().map(|campus| {
        let wanted = Wanted {
            track: track.clone(),
            campus: Some(campus.slug.clone()),
        };
        Choice {
            value: campus.slug.to_string(),
            label: with_obstacle(format!("{}, {}", campus.name, campus.venue), &wanted),
            shape: None,
        }
    });
    let any = undecided(&catalogue.form.choices.any_campus);
    chosen(
        asking,
        Field::Campus,
        campuses.chain([any]).collect(),
        |draft| value_of(&draft.campus),
        |draft, value: String| draft.campus = Chosen::parse(&value).ok(),
    )
}

/// Yes, not sure, no.
pub(super) fn availability(asking: Asking) -> impl IntoView {
    let catalogue = use_catalogue();
    chosen(
        asking,
        Field::Availability,
        offered(&catalogue.form.choices.availability),
        |draft| draft.availability.map(|choice| choice.value().to_owned()),
        |draft, value: String| draft.availability = of_value(&value),
    )
}

/// A question whose one field is a choice: the heading has asked it.
pub(super) fn chosen(
    asking: Asking,
    field: Field,
    choices: Vec<Choice>,
    get: fn(&Draft) -> Option<String>,
    set: fn(&mut Draft, String),
) -> impl IntoView {
    let catalogue = use_catalogue();
    let legend = field
        .step()
        .words(&catalogue.form)
        .map(|words| words.title.clone())
        .unwrap_or_default();
    view! {
        <RadioGroup
            field
            legend
            legend_hidden=true
            choices
            value=asking.read(get)
            on_pick=asking.write(set)
            problem=asking.problem(field)
            optional=field.is_optional()
        />
    }
}

/// The choices of a closed list with their words.
pub(super) fn offered<T: crate::domain::choice::Choice>(words: &Words<T>) -> Vec<Choice> {
    let word = |choice: T| words.get(choice).unwrap_or_default().to_owned();
    let choice = |choice: &T| Choice {
        value: choice.value().to_owned(),
        label: word(*choice),
        shape: None,
    };
    T::ALL.iter().map(choice).collect()
}

/// The choice of that value.
pub(super) fn of_value<T: crate::domain::choice::Choice>(value: &str) -> Option<T> {
    T::ALL
        .iter()
        .copied()
        .find(|choice| choice.value() == value)
}

/// The words of a choice, and in a few more why an application for it cannot be sent.
fn with_obstacle(label: String, wanted: &Wanted) -> String {
    let moment = use_now().get_untracked();
    let intake = use_catalogue()
        .sessions
        .intake(wanted, moment.instant())
        .status();
    match intake.filter(|status| !status.takes_applications() && moment.can_say(*status)) {
        Some(status) => format!("{label} ({})", words::status(status).to_ascii_lowercase()),
        None => label,
    }
}

fn undecided(label: &str) -> Choice {
    Choice {
        value: UNDECIDED.to_owned(),
        label: label.to_owned(),
        shape: None,
    }
}

fn value_of(chosen: &Option<Chosen>) -> Option<String> {
    chosen.as_ref().map(|chosen| chosen.value().to_owned())
}
