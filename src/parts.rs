//! The program in parts. What every page needs comes first; what draws a page comes when one of its kind is opened.
//!
//! The build cuts the program at the functions marked with [`wasm_split`], see `cut`. Off the browser nothing is cut, and
//! every part is there as soon as it is asked for.

use std::cell::RefCell;

use leptos::prelude::*;
use thiserror::Error;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::{
    pages,
    route::{ApplyRoute, Route},
};

/// Draws the page of a route of its part.
type Draw = fn(Option<Route>) -> AnyView;

/// What draws one kind of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The pages that are read.
    Catalogue,
    /// The application, as far as one is asked.
    Questions,
    /// The application, once everything is answered; and on paper.
    Completion,
    /// The school's desk.
    Desk,
}

/// A part did not arrive, which the browser's console explains. Asking again may help.
#[derive(Debug, Error)]
#[error("a part of the program did not arrive")]
pub struct PartError(#[from] SplitLoaderError);

thread_local! {
    static ARRIVED: RefCell<Vec<(Part, Draw)>> = const { RefCell::new(Vec::new()) };
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 4] = [
        Self::Catalogue,
        Self::Questions,
        Self::Completion,
        Self::Desk,
    ];

    /// The part that draws a route; for none, the one that has the page that helps further.
    pub fn of(route: Option<&Route>) -> Self {
        match route {
            Some(Route::Apply(route)) => Self::of_application(*route),
            Some(Route::Desk) => Self::Desk,
            None
            | Some(
                Route::Home
                | Route::Tracks
                | Route::Track(_)
                | Route::Campuses
                | Route::Campus(_)
                | Route::Pedagogy
                | Route::Companies
                | Route::Associations
                | Route::Questions
                | Route::Legal
                | Route::Privacy
                | Route::Accessibility,
            ) => Self::Catalogue,
        }
    }

    /// The part that draws the page of a path.
    pub fn at(path: &str) -> Self {
        Self::of(Route::parse(path).as_ref())
    }

    fn of_application(route: ApplyRoute) -> Self {
        match route {
            ApplyRoute::Step(step) if !step.is_question() => Self::Completion,
            ApplyRoute::Dossier | ApplyRoute::Receipt | ApplyRoute::Paper => Self::Completion,
            ApplyRoute::Start | ApplyRoute::Step(_) => Self::Questions,
        }
    }

    /// The name under which the build cuts it out.
    pub fn name(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Questions => "questions",
            // Cut out together: with a fourth part, what is shared falls into so many files that every page takes longer.
            Self::Completion | Self::Desk => "completion",
        }
    }

    /// The part that whoever reads a page of this one will most likely need next, and must not have to wait for.
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Catalogue | Self::Desk => None,
            Self::Questions => Some(Self::Completion),
            Self::Completion => Some(Self::Questions),
        }
    }

    /// Whether it has arrived.
    pub fn has_arrived(self) -> bool {
        self.drawing().is_some()
    }

    /// Has it arrive.
    ///
    /// # Errors
    /// It did not.
    pub async fn load(self) -> Result<(), PartError> {
        if self.has_arrived() {
            return Ok(());
        }
        let draw = match self {
            Self::Catalogue => catalogue().await?,
            Self::Questions => questions().await?,
            Self::Completion => completion().await?,
            Self::Desk => desk().await?,
        };
        // Two who have waited for it both come here.
        if !self.has_arrived() {
            ARRIVED.with_borrow_mut(|arrived| arrived.push((self, draw)));
        }
        Ok(())
    }

    /// The page of a route of this part; nothing while it has not arrived.
    pub fn draw(self, route: Option<Route>) -> AnyView {
        match self.drawing() {
            Some(draw) => draw(route),
            None => ().into_any(),
        }
    }

    fn drawing(self) -> Option<Draw> {
        ARRIVED.with_borrow(|arrived| {
            let mut of_part = arrived.iter().filter(|(part, _)| *part == self);
            of_part.next().map(|(_, draw)| *draw)
        })
    }
}

#[wasm_split(catalogue, fallible)]
fn catalogue() -> Result<Draw, PartError> {
    Ok(pages::catalogue)
}

#[wasm_split(questions, fallible)]
fn questions() -> Result<Draw, PartError> {
    Ok(pages::apply::questions)
}

#[wasm_split(completion, fallible)]
fn completion() -> Result<Draw, PartError> {
    Ok(pages::apply::completion)
}

#[wasm_split(completion, fallible)]
fn desk() -> Result<Draw, PartError> {
    Ok(pages::desk)
}
