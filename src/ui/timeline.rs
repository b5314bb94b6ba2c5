//! A cohort's months, as a measuring tape.

use chrono::Months;
use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    copy::{date, session},
    domain::{period::Period, prose::Year},
};

/// What the words under the tape's last end are called.
const AFTER: &str = "Et après";

/// A part of the year: its time, its name, what happens in it, and the marks of its months on the tape.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Phase {
    when: String,
    title: String,
    text: String,
    marks: Vec<&'static str>,
}

/// The parts of a cohort's year, with their dates.
#[component]
pub fn Timeline(
    /// The cohort's time.
    period: Period,
    /// What happens in each part.
    words: Year,
    /// The day on which it starts, in words.
    start: String,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/timeline.css");
    let phases = phases(&period, words, start).into_iter().map(|phase| {
        let columns = phase.marks.len().clamp(2, 12);
        let marks = phase
            .marks
            .into_iter()
            .map(|mark| view! { <span>{mark}</span> });
        let marks = marks.collect_view();
        view! {
            <li class=format!("span-{columns}")>
                <div class="tape" aria-hidden="true">{marks}</div>
                <div class="what">
                    <p class="when">{phase.when}</p>
                    <h3>{phase.title}</h3>
                    <p>{phase.text}</p>
                </div>
            </li>
        }
    });
    let phases = phases.collect_view();
    view! {
        <div class="timeline" class=(class, true)>
            <ol>{phases}</ol>
        </div>
    }
}

fn phases(period: &Period, words: Year, start: String) -> Vec<Phase> {
    let marks = |from: u32, count: u32| {
        let months = from..from.saturating_add(count);
        let months = months.map(|month| date::short_month(period.start + Months::new(month)));
        months.collect::<Vec<_>>()
    };
    let teaching = Phase {
        when: start,
        title: session::teaching_length(period),
        text: words.teaching,
        marks: marks(0, period.teaching_months),
    };
    let internship = session::internship_length(period).map(|title| Phase {
        when: date::month_and_year(period.teaching_end()),
        title,
        text: words.internship,
        marks: marks(period.teaching_months, period.internship_months),
    });
    let after = Phase {
        when: date::month_and_year(period.end()),
        title: AFTER.into(),
        text: words.after,
        marks: Vec::new(),
    };
    [teaching]
        .into_iter()
        .chain(internship)
        .chain([after])
        .collect()
}
