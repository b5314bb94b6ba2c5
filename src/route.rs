//! Every address of the site, in one type.

use crate::{apply::step::Step, domain::catalogue::Catalogue, domain::slug::Slug};

/// A page of the site. [`Route::path`] and [`Route::parse`] are each other's inverse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The home page.
    Home,
    /// The comparison of the tracks.
    Tracks,
    /// One track.
    Track(Slug),
    /// The campuses.
    Campuses,
    /// One campus.
    Campus(Slug),
    /// How it is taught, the real project, the founders.
    Pedagogy,
    /// Why host an intern.
    Companies,
    /// The call for projects.
    Associations,
    /// The questions that visitors have.
    Questions,
    /// A page of the application.
    Apply(ApplyRoute),
    /// The school's desk, to which no link leads.
    Desk,
    /// The legal notice.
    Legal,
    /// The personal-data notice.
    Privacy,
    /// The accessibility statement.
    Accessibility,
}

/// A page of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplyRoute {
    /// Before the first question.
    Start,
    /// One question, one exit or the review.
    Step(Step),
    /// The complete dossier, not sent.
    Dossier,
    /// The receipt of an application that was sent.
    Receipt,
    /// The blank form on paper.
    Paper,
}

impl ApplyRoute {
    /// The route whose words a page may say before it is known what was answered: not that a dossier is complete, nor that
    /// it was sent.
    pub fn promised(self) -> Self {
        match self {
            Self::Dossier | Self::Receipt => Self::Start,
            Self::Start | Self::Step(_) | Self::Paper => self,
        }
    }
}

impl Route {
    /// The route's path, which begins and ends with a slash.
    pub fn path(&self) -> String {
        match self {
            Self::Home => "/".into(),
            Self::Tracks => "/formations/".into(),
            Self::Track(slug) => format!("/formations/{slug}/"),
            Self::Campuses => "/campus/".into(),
            Self::Campus(slug) => format!("/campus/{slug}/"),
            Self::Pedagogy => "/pedagogie/".into(),
            Self::Companies => "/entreprises/".into(),
            Self::Associations => "/associations/".into(),
            Self::Questions => "/questions/".into(),
            Self::Apply(ApplyRoute::Start) => "/candidater/".into(),
            Self::Apply(ApplyRoute::Step(step)) => format!("/candidater/{}/", step.slug()),
            Self::Apply(ApplyRoute::Dossier) => "/candidater/dossier/".into(),
            Self::Apply(ApplyRoute::Receipt) => "/candidater/envoyee/".into(),
            Self::Apply(ApplyRoute::Paper) => "/candidater/papier/".into(),
            Self::Desk => "/equipe/".into(),
            Self::Legal => "/mentions-legales/".into(),
            Self::Privacy => "/donnees-personnelles/".into(),
            Self::Accessibility => "/accessibilite/".into(),
        }
    }

    /// The route of a path, with or without the slash at its end; `None` for any other path.
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        let parts: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
        Some(match *parts.as_slice() {
            [""] if path.is_empty() => Self::Home,
            ["formations"] => Self::Tracks,
            ["formations", slug] => Self::Track(slug.parse().ok()?),
            ["campus"] => Self::Campuses,
            ["campus", slug] => Self::Campus(slug.parse().ok()?),
            ["pedagogie"] => Self::Pedagogy,
            ["entreprises"] => Self::Companies,
            ["associations"] => Self::Associations,
            ["questions"] => Self::Questions,
            ["candidater"] => Self::Apply(ApplyRoute::Start),
            ["candidater", "dossier"] => Self::Apply(ApplyRoute::Dossier),
            ["candidater", "envoyee"] => Self::Apply(ApplyRoute::Receipt),
            ["candidater", "papier"] => Self::Apply(ApplyRoute::Paper),
            ["candidater", step] => Self::Apply(ApplyRoute::Step(Step::from_slug(step)?)),
            ["equipe"] => Self::Desk,
            ["mentions-legales"] => Self::Legal,
            ["donnees-personnelles"] => Self::Privacy,
            ["accessibilite"] => Self::Accessibility,
            _ => return None,
        })
    }

    /// Whether the catalogue has what the route names.
    pub fn exists(&self, catalogue: &Catalogue) -> bool {
        match self {
            Self::Track(slug) => catalogue.track(slug).is_some(),
            Self::Campus(slug) => catalogue.campus(slug).is_some(),
            _ => true,
        }
    }

    /// Every page there is: the catalogue's, those of the application, and the school's desk.
    pub fn pages(catalogue: &Catalogue) -> Vec<Self> {
        let steps = Step::ALL.map(ApplyRoute::Step);
        let others = [
            ApplyRoute::Start,
            ApplyRoute::Dossier,
            ApplyRoute::Receipt,
            ApplyRoute::Paper,
        ];
        let mut routes = Self::catalogue_pages(catalogue);
        routes.extend(steps.into_iter().chain(others).map(Self::Apply));
        routes.push(Self::Desk);
        routes
    }

    /// Every page of the catalogue: all that anyone may read, without the pages of the application.
    pub fn catalogue_pages(catalogue: &Catalogue) -> Vec<Self> {
        let tracks = catalogue
            .tracks
            .list
            .iter()
            .map(|track| Self::Track(track.slug.clone()));
        let campuses = catalogue
            .campuses
            .iter()
            .map(|campus| Self::Campus(campus.slug.clone()));
        let mut routes = vec![Self::Home, Self::Tracks];
        routes.extend(tracks);
        routes.push(Self::Campuses);
        routes.extend(campuses);
        routes.extend([Self::Pedagogy, Self::Questions]);
        routes.extend([Self::Companies, Self::Associations]);
        routes.extend([Self::Legal, Self::Privacy, Self::Accessibility]);
        routes
    }
}

/// The query that prefills a track and a campus, and nothing else: `?formation=SLUG&campus=SLUG`.
pub fn prefill_query(track: Option<&Slug>, campus: Option<&Slug>) -> String {
    let track = track.map(|slug| format!("formation={slug}"));
    let campus = campus.map(|slug| format!("campus={slug}"));
    let parts: Vec<String> = track.into_iter().chain(campus).collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("?{}", parts.join("&"))
    }
}
