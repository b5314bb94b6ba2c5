//! The form's progress, as pieces that are set one after another.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::apply::step::Part;

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    Done,
    Current,
    ToCome,
}

impl Progress {
    fn of(part: Part, current: Part) -> Self {
        match part.cmp(&current) {
            std::cmp::Ordering::Less => Self::Done,
            std::cmp::Ordering::Equal => Self::Current,
            std::cmp::Ordering::Greater => Self::ToCome,
        }
    }
}

/// The outline of a part's piece, and what of it is filled while the part is the current one; in a square of 32.
fn drawing(part: Part) -> (&'static str, &'static str) {
    match part {
        Part::Project => ("M3.5 3.5h25v25h-25Z", "M3.5 16h25v12.5h-25Z"),
        Part::You => ("M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26Z", "M3 16a13 13 0 0 0 26 0Z"),
        Part::Reach => ("M16 3.5 30 28.5H2Z", "M8.7 16.5h14.6L30 28.5H2Z"),
    }
}

/// One piece for each part: whole, half or empty. It says nothing that the text beside it does not say.
#[component]
pub fn Pieces(
    /// The current part.
    part: Part,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/pieces.css");
    let piece = move |each: Part| {
        let (outline, half) = drawing(each);
        let progress = Progress::of(each, part);
        let filled = match progress {
            Progress::Done => Some(outline),
            Progress::Current => Some(half),
            Progress::ToCome => None,
        };
        let name = match each {
            Part::Project => "square",
            Part::You => "circle",
            Part::Reach => "triangle",
        };
        view! { class=class,
            <svg class=name class:done=progress == Progress::Done viewBox="0 0 32 32">
                {filled.map(|filled| view! { class=class, <path class="fill" d=filled></path> })}
                <path class="edge" d=outline></path>
            </svg>
        }
    };
    view! { class=class,
        <span class="form-pieces" aria-hidden="true">
            {Part::ALL.map(piece).collect_view()}
        </span>
    }
}
