//! A cohort's months, as a measuring tape.

use chrono::{Months, NaiveDate};
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
    when: Option<String>,
    title: String,
    text: String,
    marks: Vec<String>,
}

/// The parts of a cohort's year. With `today`, their dates are said; without it only their lengths.
#[component]
pub fn Timeline(
    /// The cohort's time.
    period: Period,
    /// What happens in each part.
    words: Year,
    /// The day it is, where the period is that of a coming session.
    today: Option<NaiveDate>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/timeline.css");
    let phases = phases(&period, words, today).into_iter().map(|phase| {
        let columns = phase.marks.len().clamp(2, 12);
        let marks = phase
            .marks
            .into_iter()
            .map(|mark| view! { <span>{mark}</span> });
        let marks = marks.collect_view();
        let when = phase.when.map(|when| view! { <p class="when">{when}</p> });
        view! {
            <li class=format!("span-{columns}")>
                <div class="tape" aria-hidden="true">{marks}</div>
                <div class="what">
                    {when}
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

fn phases(period: &Period, words: Year, today: Option<NaiveDate>) -> Vec<Phase> {
    let dated = |words: String| Some(today.map_or_else(|| "Date à venir".to_owned(), |_| words));
    let marks = |from: u32, count: u32| {
        let months = (from..from.saturating_add(count)).map(|month| match today {
            Some(_) => date::short_month(period.start + Months::new(month)).to_owned(),
            None => (month + 1).to_string(),
        });
        months.collect::<Vec<_>>()
    };
    let teaching = Phase {
        when: dated(today.map_or_else(String::new, |today| date::near(period.start, today))),
        title: session::teaching_length(period),
        text: words.teaching,
        marks: marks(0, period.teaching_months),
    };
    let internship = session::internship_length(period).map(|title| Phase {
        when: dated(date::month_and_year(period.teaching_end())),
        title,
        text: words.internship,
        marks: marks(period.teaching_months, period.internship_months),
    });
    let after = Phase {
        when: dated(date::month_and_year(period.end())),
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
