//! What is still to be asked of the school, with who can say it.

mod legal;
mod place;
mod programme;

use chrono::NaiveDate;

use super::places::{Place, Places};
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
    /// The place in that file.
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
    /// Until when a label or a support holds that is said in these words.
    ValidUntil(String),
    /// A label or a support that has lapsed after that day.
    Lapsed(String, NaiveDate),
    /// Where a campus is.
    Address(String),
    /// How to get to a campus.
    Access(String),
    /// What a founder of that name is.
    Founder(String),
}

/// How useful it is to know something, most useful first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Applicants can reach somebody.
    Reach,
    /// The school may collect applications.
    Collect,
    /// What applicants ask first.
    First,
    /// What a provider must show, too.
    Provider,
    /// Whether what is shown of the session holds.
    Session,
    /// What the law asks a site to show.
    Legal,
    /// Good to have: the site can open without.
    Welcome,
}

impl Rank {
    /// Every rank, most useful first.
    pub const ALL: [Self; 7] = [
        Self::Reach,
        Self::Collect,
        Self::First,
        Self::Provider,
        Self::Session,
        Self::Legal,
        Self::Welcome,
    ];
}

/// Who can say it, as far as that can be told of any school. Their words are in `copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Who welcomes people at a campus.
    Campus,
    /// Who runs the school.
    Management,
    /// Who watches over the personal data.
    DataProtection,
    /// Who teaches.
    Teaching,
    /// Who helps disabled learners.
    Disability,
    /// Who signed for the label or the support.
    Partner,
    /// Who puts the site online.
    Publisher,
}

impl What {
    /// How useful it is to know.
    pub fn rank(&self) -> Rank {
        match self {
            Self::CampusContact(_) | Self::SchoolContact => Rank::Reach,
            Self::Controller | Self::RightsContact | Self::Retention | Self::LegalBasis => {
                Rank::Collect
            }
            Self::Fact(Fact::Fees | Fact::LearnerPay | Fact::Prerequisites, _) => Rank::First,
            // A first cohort has none.
            Self::Fact(Fact::Results, _) => Rank::Welcome,
            Self::Fact(..) => Rank::Provider,
            Self::Year(_) | Self::Offers(..) | Self::Closing(_) | Self::Places(_) => Rank::Session,
            Self::Organisation
            | Self::Siret
            | Self::ActivityNumber
            | Self::Qualiopi
            | Self::PublicationDirector
            | Self::Host
            | Self::Address(_)
            | Self::ValidUntil(_)
            | Self::Lapsed(..) => Rank::Legal,
            Self::OfferPlaces(_) | Self::Access(_) | Self::Founder(_) => Rank::Welcome,
        }
    }

    /// Who can say it.
    pub fn who(&self) -> Who {
        match self {
            Self::CampusContact(_) | Self::Address(_) | Self::Access(_) => Who::Campus,
            Self::Controller | Self::RightsContact | Self::Retention | Self::LegalBasis => {
                Who::DataProtection
            }
            Self::Fact(
                Fact::Objectives | Fact::Methods | Fact::Programme | Fact::Assessment,
                _,
            ) => Who::Teaching,
            Self::Fact(Fact::Disability, _) => Who::Disability,
            Self::Host => Who::Publisher,
            Self::ValidUntil(_) | Self::Lapsed(..) | Self::Founder(_) => Who::Partner,
            Self::SchoolContact
            | Self::Fact(..)
            | Self::Year(_)
            | Self::Offers(..)
            | Self::Closing(_)
            | Self::Places(_)
            | Self::OfferPlaces(_)
            | Self::Organisation
            | Self::Siret
            | Self::ActivityNumber
            | Self::Qualiopi
            | Self::PublicationDirector => Who::Management,
        }
    }
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
        if !is_unknown {
            return;
        }
        let at = holder.key(key);
        let places = (self.places_of)(file);
        // What has been left out is to be written into what would hold it.
        let place = places.and_then(|places| places.value(&at).or_else(|| places.value(holder)));
        self.unknowns.push(Unknown {
            what,
            file,
            at,
            place,
        });
    }
}

/// All that the school has still to say on that day, most useful first.
pub(super) fn unknowns<'a>(
    catalogue: &Catalogue,
    today: NaiveDate,
    places_of: &'a dyn Fn(File) -> Option<&'a Places>,
) -> Vec<Unknown> {
    let mut asking = Asking {
        places_of,
        unknowns: Vec::new(),
    };
    place::ask(catalogue, &mut asking);
    programme::ask(catalogue, today, &mut asking);
    legal::ask(&catalogue.site, today, &mut asking);
    // Stable: within one rank, the order above.
    asking.unknowns.sort_by_key(|unknown| unknown.what.rank());
    asking.unknowns
}
