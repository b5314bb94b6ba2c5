//! The form's progress, as pieces that are set one after another.

use std::cmp::Ordering;

use leptos::prelude::*;
use stylers_macro::style_sheet;

use crate::{
    apply::step::Part,
    domain::track::Shape,
    ui::mark::{hue, outline},
};

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
            Ordering::Less => Self::Done,
            Ordering::Equal => Self::Current,
            Ordering::Greater => Self::ToCome,
        }
    }
}

/// The piece of a part, and the lower half of its outline.
fn drawing(part: Part) -> (Shape, &'static str) {
    match part {
        Part::Project => (Shape::Square, "M8 50h84v42H8Z"),
        Part::You => (Shape::Circle, "M5 50a45 45 0 0 0 90 0Z"),
        Part::Reach => (Shape::Triangle, "M26.5 50h47L96 92H4Z"),
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
        let (shape, half) = drawing(each);
        let outline = outline(shape);
        let progress = Progress::of(each, part);
        let filled = match progress {
            Progress::Done => Some(outline),
            Progress::Current => Some(half),
            Progress::ToCome => None,
        };
        view! {
            <svg class=hue(shape) class:done=progress == Progress::Done viewBox="-4 -4 108 108">
                {filled.map(|filled| view! { <path class="fill" d=filled></path> })}
                <path class="edge" d=outline></path>
            </svg>
        }
    };
    view! {
        <span class="form-pieces" class=(class, true) aria-hidden="true">
            {Part::ALL.map(piece).collect_view()}
        </span>
    }
}
