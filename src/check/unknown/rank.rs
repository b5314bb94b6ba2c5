//! How useful it is to know something, and who can say it.

use super::What;
use crate::domain::fact::Fact;

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
    /// Whether what is shown is more than a placeholder.
    Text,
    /// Good to have: the site can open without.
    Welcome,
}

impl Rank {
    /// Every rank, most useful first.
    pub const ALL: [Self; 8] = [
        Self::Reach,
        Self::Collect,
        Self::First,
        Self::Provider,
        Self::Session,
        Self::Legal,
        Self::Text,
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

/// What visitors ask first stands first.
pub(super) const FIRST: [Fact; 3] = [Fact::Fees, Fact::LearnerPay, Fact::Prerequisites];

impl What {
    /// How useful it is to know.
    pub fn rank(&self) -> Rank {
        match self {
            Self::CampusContact(_) | Self::SchoolContact => Rank::Reach,
            Self::Controller | Self::RightsContact | Self::Retention | Self::LegalBasis => {
                Rank::Collect
            }
            Self::Fact(fact, _) if FIRST.contains(fact) => Rank::First,
            // A first cohort has none.
            Self::Fact(Fact::Results, _) => Rank::Welcome,
            Self::Fact(..) => Rank::Provider,
            Self::NextSession
            | Self::Year(_)
            | Self::Offers(..)
            | Self::Closing(_)
            | Self::Places(_) => Rank::Session,
            Self::Placeholder(_) => Rank::Text,
            Self::Organisation
            | Self::Seat
            | Self::Registration
            | Self::Siret
            | Self::ActivityNumber
            | Self::Qualiopi
            | Self::PublicationDirector
            | Self::Host
            | Self::Address(_)
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
                Fact::Objectives
                | Fact::Methods
                | Fact::Programme
                | Fact::Assessment
                | Fact::Trainers,
                _,
            ) => Who::Teaching,
            Self::Fact(Fact::Disability, _) => Who::Disability,
            Self::Host => Who::Publisher,
            Self::Lapsed(..) | Self::Founder(_) => Who::Partner,
            Self::SchoolContact
            | Self::Fact(..)
            | Self::NextSession
            | Self::Placeholder(_)
            | Self::Year(_)
            | Self::Offers(..)
            | Self::Closing(_)
            | Self::Places(_)
            | Self::OfferPlaces(_)
            | Self::Organisation
            | Self::Seat
            | Self::Registration
            | Self::Siret
            | Self::ActivityNumber
            | Self::Qualiopi
            | Self::PublicationDirector => Who::Management,
        }
    }
}
