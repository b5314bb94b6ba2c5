//! What a page says of itself: its title, its description, and the same for machines.

pub mod structured;

use crate::{
    apply::step::Step,
    copy::{self, page},
    domain::{catalogue::Catalogue, moment::Moment},
    route::{ApplyRoute, Route},
};

/// A page's title and description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The title, with the school's name.
    pub title: String,
    /// One or two sentences.
    pub description: String,
}

impl Meta {
    /// What the page of a route says of itself at a moment; `None` stands for a page that does not exist.
    pub fn of(route: Option<&Route>, catalogue: &Catalogue, moment: Moment) -> Self {
        let name = &catalogue.site.name;
        let route = route.filter(|route| route.exists(catalogue));
        let title = match route {
            Some(Route::Home) => format!(
                "{name}\u{a0}: {}",
                catalogue.pages.home.title.trim_end_matches('.')
            ),
            Some(route) => format!("{} – {name}", heading(route, catalogue, moment)),
            None => format!("{} – {name}", page::NOT_FOUND),
        };
        let described = route.and_then(|route| description(route, catalogue, moment));
        Self {
            title,
            description: described.unwrap_or_else(|| catalogue.pages.home.description.clone()),
        }
    }
}

/// The page's `h1` at a moment.
pub fn heading(route: &Route, catalogue: &Catalogue, moment: Moment) -> String {
    let pages = &catalogue.pages;
    match route {
        Route::Home => pages.home.title.clone(),
        Route::Tracks => pages.tracks.title.clone(),
        Route::Track(slug) => catalogue
            .track(slug)
            .map(|track| track.title.clone())
            .unwrap_or_default(),
        Route::Campuses => pages.campuses.title.clone(),
        Route::Campus(slug) => catalogue
            .campus(slug)
            .map(|campus| format!("Campus {}", copy::town::of(&campus.name)))
            .unwrap_or_default(),
        Route::Pedagogy => pages.pedagogy.title.clone(),
        Route::Companies => pages.companies.title.clone(),
        Route::Associations => pages.associations_at(moment).title.clone(),
        Route::Questions => pages.questions.title.clone(),
        Route::Apply(route) => apply_heading(*route, catalogue),
        Route::Desk => copy::desk::TITLE.into(),
        Route::Legal => pages.legal.title.clone(),
        Route::Privacy => pages.privacy.title.clone(),
        Route::Accessibility => pages.accessibility.title.clone(),
    }
}

fn apply_heading(route: ApplyRoute, catalogue: &Catalogue) -> String {
    let form = &catalogue.form;
    match route {
        ApplyRoute::Start => form.start.title.clone(),
        ApplyRoute::Step(Step::OtherSession) => form.exits.other_session.title.clone(),
        ApplyRoute::Step(Step::Guidance) => form.exits.guidance.title.clone(),
        ApplyRoute::Step(step) => step
            .words(form)
            .map(|words| words.title.clone())
            .unwrap_or_default(),
        ApplyRoute::Dossier => page::DOSSIER.into(),
        ApplyRoute::Receipt => form.receipt.title.clone(),
        ApplyRoute::Paper => page::PAPER.into(),
    }
}

fn description(route: &Route, catalogue: &Catalogue, moment: Moment) -> Option<String> {
    let pages = &catalogue.pages;
    Some(match route {
        Route::Home => pages.home.description.clone(),
        Route::Tracks => pages.tracks.description.clone(),
        Route::Track(slug) => {
            let track = catalogue.track(slug)?;
            format!("{}. Le métier\u{a0}: {}", track.title, track.trade)
        }
        Route::Campuses => pages.campuses.description.clone(),
        Route::Campus(slug) => {
            let campus = catalogue.campus(slug)?;
            format!(
                "{}, {}. {}",
                campus.name, campus.venue, pages.campuses.description
            )
        }
        Route::Pedagogy => pages.pedagogy.description.clone(),
        Route::Companies => pages.companies.description.clone(),
        Route::Associations => pages.associations_at(moment).description.clone(),
        Route::Questions => pages.questions.description.clone(),
        Route::Legal => pages.legal.description.clone(),
        Route::Privacy => pages.privacy.description.clone(),
        Route::Accessibility => pages.accessibility.description.clone(),
        Route::Apply(_) => catalogue.form.start.lead.clone(),
        Route::Desk => copy::desk::LEAD.into(),
    })
}
