//! What is still to be asked of the school, with who can say it.

mod legal;
mod place;
mod programme;
mod rank;

use chrono::NaiveDate;

pub use rank::{Rank, Who};

use super::{
    places::{Place, Places},
    wording::{Flaw, Warning},
};
use crate::{
    data::{At, File},
    domain::{catalogue::Catalogue, fact::Fact},
};

/// Something that the school has not said or confirmed yet, and where it is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What is unknown.
    pub what: What,
    /// The file in which it is to be written.
    pub file: File,
    /// Everywhere in that file; at least one.
    pub spots: Vec<Spot>,
}

/// A place of a file where something is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The place.
    pub at: At,
    /// The same in lines and columns.
    pub place: Option<Place>,
}

/// What can be unknown. Its words are in `copy`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// How to reach a campus, named with its preposition ("à Niort").
    CampusContact(String),
    /// How to reach the school as a whole.
    SchoolContact,
    /// Who answers for the personal data.
    Controller,
    /// Where to use one's rights on the data.
    RightsContact,
    /// For how many months an application is kept.
    Retention,
    /// Why the law allows to collect applications.
    LegalBasis,
    /// A fact that a provider must show, of the tracks of these titles; of all of them where there is none.
    Fact(Fact, Vec<String>),
    /// The words that stand for a text which is still to come.
    Placeholder(&'static str),
    /// When the next session starts, once the last one has.
    NextSession,
    /// The year in which a session starts on that day.
    Year(NaiveDate),
    /// Whether these tracks and campuses, by their titles, are offered in the session of that day.
    Offers(NaiveDate, Vec<(String, String)>),
    /// Until when one can apply for the session of that day.
    Closing(NaiveDate),
    /// How many places the session of that day has.
    Places(NaiveDate),
    /// How many places each offer of the session of that day has.
    OfferPlaces(NaiveDate),
    /// Name and legal form of the school.
    Organisation,
    /// Its registered seat.
    Seat,
    /// Its number in the national list of associations or companies.
    Registration,
    /// Its national number.
    Siret,
    /// Its number as a training provider.
    ActivityNumber,
    /// Its Qualiopi certificate.
    Qualiopi,
    /// Who answers for what is published.
    PublicationDirector,
    /// Who hosts the site.
    Host,
    /// A label or a support that has lapsed after that day.
    Lapsed(String, NaiveDate),
    /// Where a campus is.
    Address(String),
    /// How to get to a campus.
    Access(String),
    /// What a founder of that name is.
    Founder(String),
}

/// Gathers what is unknown, each with its place.
struct Asking<'a> {
    places_of: &'a dyn Fn(File) -> Option<&'a Places>,
    unknowns: Vec<Unknown>,
}

impl<'a> Asking<'a> {
    /// The text at a place, if one is there.
    fn text(&self, file: File, at: &At) -> Option<&'a str> {
        (self.places_of)(file)?.text(at)
    }

    /// Asks for what is to be written under a key, where `is_unknown`.
    fn ask(&mut self, is_unknown: bool, what: What, file: File, holder: &At, key: &str) {
        if is_unknown {
            self.ask_all(what, file, std::slice::from_ref(holder), key);
        }
    }

    /// Asks for what is to be written under a key of each of these objects, if there is one.
    fn ask_all(&mut self, what: What, file: File, holders: &[At], key: &str) {
        let places = (self.places_of)(file);
        let spots = holders.iter().map(|holder| {
            let at = holder.key(key);
            // What has been left out is to be written into what would hold it.
            let place = places.and_then(|places| {
                let holder = || places.value(holder);
                places.value(&at).or_else(holder)
            });
            Spot { at, place }
        });
        let spots: Vec<Spot> = spots.collect();
        if !spots.is_empty() {
            self.unknowns.push(Unknown { what, file, spots });
        }
    }

    /// Asks for what was to replace these words, once for each text.
    fn ask_placeholders(&mut self, warnings: &[Warning]) {
        for warning in warnings {
            let Flaw::Placeholder { found, .. } = warning.flaw else {
                continue;
            };
            let spot = Spot {
                at: warning.at.clone(),
                place: Some(warning.place),
            };
            let is_known = |other: &Unknown| {
                other.file == warning.file && other.spots.first().is_some_and(|one| *one == spot)
            };
            if !self.unknowns.iter().any(is_known) {
                self.unknowns.push(Unknown {
                    what: What::Placeholder(found),
                    file: warning.file,
                    spots: vec![spot],
                });
            }
        }
    }
}

/// All that the school has still to say on that day, most useful first.
pub(super) fn unknowns<'a>(
    catalogue: &Catalogue,
    today: NaiveDate,
    warnings: &[Warning],
    places_of: &'a dyn Fn(File) -> Option<&'a Places>,
) -> Vec<Unknown> {
    let mut asking = Asking {
        places_of,
        unknowns: Vec::new(),
    };
    place::ask(catalogue, &mut asking);
    programme::ask(catalogue, today, &mut asking);
    legal::ask(&catalogue.site, today, &mut asking);
    asking.ask_placeholders(warnings);
    // Stable: within one rank, the order above.
    asking.unknowns.sort_by_key(|unknown| unknown.what.rank());
    asking.unknowns
}
