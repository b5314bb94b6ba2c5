//! The prose of the pages. Its only rule beyond its shape is that no text is blank.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{fact::Fact, iso, moment::Moment};

/// A heading with what stands under it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Paragraphs.
    #[serde(default)]
    pub text: Vec<String>,
    /// A list after the paragraphs.
    #[serde(default)]
    pub items: Vec<Item>,
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What it is about, where that is said apart.
    #[serde(default)]
    pub title: Option<String>,
    /// What it says.
    pub text: String,
}

/// A page: its heading, its description for search engines, its first words, its sections.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The page's `h1`.
    pub title: String,
    /// One or two sentences for search engines and previews.
    pub description: String,
    /// The first words under the heading.
    pub lead: String,
    /// The rest.
    #[serde(default)]
    pub sections: Vec<Section>,
}

/// The home page.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// The page's `h1`.
    pub title: String,
    /// One or two sentences for search engines and previews.
    pub description: String,
    /// The first words under the heading.
    pub lead: String,
    /// The heading over the tracks.
    pub tracks_heading: String,
    /// For whom the school is.
    pub audience: Section,
    /// The months of a cohort.
    pub year: Year,
    /// The heading over the campuses.
    pub campuses_heading: String,
}

/// The words for the parts of a cohort's time; their dates are computed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Year {
    /// The heading over the parts.
    pub heading: String,
    /// What happens while one is taught.
    pub teaching: String,
    /// What happens during the internship.
    pub internship: String,
    /// What comes after.
    pub after: String,
}

/// The page of the questions that visitors have.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionsPage {
    /// The page's `h1`.
    pub title: String,
    /// One or two sentences for search engines and previews.
    pub description: String,
    /// The first words under the heading.
    pub lead: String,
    /// The heading over the questions that have an answer.
    pub answered_heading: String,
    /// Questions whose answer is known: the question as title, the answer as text. Dates, hours and places are computed.
    pub answered: Vec<Item>,
    /// The heading over the questions that have none.
    pub open_heading: String,
    /// What is said once of all of them.
    pub open_lead: String,
    /// Questions about one fact each, the most asked first. Each stands among the answered ones once its fact is known.
    pub about_facts: Vec<Question>,
    /// The heading over whom to turn to, and what is said there.
    pub contact: Section,
}

/// A visitor's question.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question as a visitor asks it.
    pub question: String,
    /// The fact that answers it.
    pub about: Fact,
    /// What can be said of it while the fact is unknown.
    #[serde(default)]
    pub known: Option<String>,
}

/// What every track's page says alike.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TrackPage {
    /// For whom it is.
    pub audience: Section,
    /// The heading over the trade's description, and the words that mark it as general.
    pub trade: TradeWords,
    /// How it is taught.
    pub teaching: Section,
    /// What comes after.
    pub after: Section,
    /// The heading over what a provider must show, and what is said of it.
    pub provider: Section,
    /// How to apply.
    pub apply: Section,
}

/// The words around a trade's description.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TradeWords {
    /// The heading.
    pub heading: String,
    /// The words that mark the description as general.
    pub notice: String,
}

/// What every campus's page says alike.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CampusPage {
    /// What happens at a campus.
    pub life: Section,
    /// The heading over the tracks taught there.
    pub tracks_heading: String,
}

/// The call for projects.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Its name.
    pub heading: String,
    /// The last day on which a project can be submitted, a day in Paris.
    #[serde(deserialize_with = "iso::a_day")]
    pub last_day: NaiveDate,
    /// Who may submit what.
    pub text: Vec<String>,
    /// What is said once it has closed.
    pub closed: Vec<String>,
}

impl Call {
    /// Whether a project can still be submitted on a day in Paris.
    pub fn is_open_on(&self, day: NaiveDate) -> bool {
        day <= self.last_day
    }

    /// What can be said of it at a moment.
    pub fn state(&self, moment: Moment) -> CallState {
        let day = moment.day();
        if !self.is_open_on(day) {
            CallState::Closed
        } else if !moment.is_now() {
            CallState::Unsaid
        } else if day == self.last_day {
            CallState::LastDay
        } else {
            CallState::Open
        }
    }
}

/// What can be said of the call for projects at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallState {
    /// It is open.
    Open,
    /// It is open for the last day.
    LastDay,
    /// It is over.
    Closed,
    /// It is open, and may be over by the time the page is read.
    Unsaid,
}

/// All pages.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// For editors.
    #[serde(rename = "$schema", default)]
    schema: Option<String>,
    /// The home page.
    pub home: Home,
    /// The questions that visitors have.
    pub questions: QuestionsPage,
    /// The comparison of the tracks; its sections say what is the same for all.
    pub tracks: Page,
    /// What every track's page says alike.
    pub track: TrackPage,
    /// The campuses.
    pub campuses: Page,
    /// What every campus's page says alike.
    pub campus: CampusPage,
    /// How it is taught, the real project, the founders.
    pub pedagogy: Page,
    /// Why host an intern.
    pub companies: Page,
    /// The call for projects, in its page. What it says holds once the call has closed, too: it is written in advance.
    pub associations: Page,
    /// The same page once the call has closed.
    pub associations_closed: Page,
    /// The call itself.
    pub call: Call,
    /// The legal notice.
    pub legal: Page,
    /// The personal-data notice.
    pub privacy: Page,
    /// The accessibility statement.
    pub accessibility: Page,
}

impl Pages {
    /// The page of the associations, as it is at a moment.
    pub fn associations_at(&self, moment: Moment) -> &Page {
        match self.call.state(moment) {
            CallState::Closed => &self.associations_closed,
            CallState::Open | CallState::LastDay | CallState::Unsaid => &self.associations,
        }
    }
}
