//! The closed choices of the application. Their words are in `apply.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The value that stands for no choice yet; no track or campus may have it as its slug.
pub const UNDECIDED: &str = "indecis";

/// A closed choice, whose every variant has words in the data.
pub trait Choice: Copy + Ord + 'static {
    /// Every variant, in the order in which they are offered.
    const ALL: &'static [Self];

    /// The variant's name in the data, in drafts and in the form's inputs.
    fn value(self) -> &'static str;
}

/// The words of each variant.
pub type Words<T> = BTreeMap<T, String>;

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $value:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $value)] $variant),+ }

        impl Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn value(self) -> &'static str {
                match self { $(Self::$variant => $value),+ }
            }
        }
    };
}

choice! {
    /// Is the rhythm possible: six months of teaching, then the internship?
    Availability {
        /// It is.
        Yes = "yes",
        /// Perhaps.
        Unsure = "unsure",
        /// Not this time.
        No = "no",
    }
}

choice! {
    /// The sentence most like the applicant's life today.
    Situation {
        /// I have left school.
        LeftSchool = "left_school",
        /// I look for a job.
        JobSeeker = "job_seeker",
        /// I want to change trade.
        CareerChange = "career_change",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// Who helps somebody who looks for a job.
    Support {
        /// A local mission for young people.
        MissionLocale = "mission_locale",
        /// The national employment service.
        FranceTravail = "france_travail",
        /// Somebody else.
        Another = "another",
        /// Nobody.
        Nobody = "nobody",
        /// The applicant would rather not say.
        Unsaid = "unsaid",
    }
}

choice! {
    /// The highest diploma.
    Education {
        /// None.
        None = "none",
        /// The end of lower secondary school.
        Brevet = "brevet",
        /// A first vocational diploma.
        CapBep = "cap_bep",
        /// The end of upper secondary school.
        Bac = "bac",
        /// Two years after it.
        Bac2 = "bac_2",
        /// Three years after it, or more.
        Bac3 = "bac_3",
        /// A diploma from another country.
        Abroad = "abroad",
        /// The applicant would rather not say.
        Unsaid = "unsaid",
    }
}

choice! {
    /// How the applicant would rather be reached.
    Channel {
        /// By e-mail.
        Email = "email",
        /// By phone.
        Phone = "phone",
    }
}
