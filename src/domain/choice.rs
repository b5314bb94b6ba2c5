//! The closed choices of the application. Their words are in `apply.json`.

use std::{
    fmt::{self, Formatter},
    marker::PhantomData,
};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, Visitor},
};

/// The value that stands for no choice yet; no track or campus may have it as its slug.
pub const UNDECIDED: &str = "indecis";

/// A closed choice, whose every variant has words in the data.
pub trait Choice: Copy + Ord + 'static {
    /// Every variant, in the order in which they are offered.
    const ALL: &'static [Self];

    /// The name of the choice.
    const NAME: &'static str;

    /// The name of every variant, in the same order.
    const VALUES: &'static [&'static str];

    /// The variant's name in the data, in drafts and in the form's inputs.
    fn value(self) -> &'static str;
}

/// The words of each variant.
#[derive(Clone, Debug, PartialEq)]
pub struct Words<T>(Vec<(T, String)>);

impl<T: Choice> Words<T> {
    /// The words of one variant, if the data has any.
    pub fn get(&self, choice: T) -> Option<&str> {
        let mut words = self.0.iter();
        let (_, words) = words.find(|(other, _)| *other == choice)?;
        Some(words)
    }
}

impl<'de, T: Choice> Deserialize<'de> for Words<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(WordsVisitor(PhantomData))
    }
}

/// Reads an object whose keys are the values of the choice.
struct WordsVisitor<T>(PhantomData<T>);

impl<'de, T: Choice> Visitor<'de> for WordsVisitor<T> {
    type Value = Words<T>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("words for each choice")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Words<T>, A::Error> {
        let mut words = Vec::new();
        while let Some(Key(choice)) = map.next_key()? {
            words.push((choice, map.next_value()?));
        }
        Ok(Words(words))
    }
}

struct Key<T>(T);

impl<'de, T: Choice> Deserialize<'de> for Key<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let known = T::ALL.iter().find(|choice| choice.value() == name);
        let unknown = || D::Error::unknown_variant(&name, T::VALUES);
        known.map(|choice| Self(*choice)).ok_or_else(unknown)
    }
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $value:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $value)] $variant),+ }

        impl Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const NAME: &'static str = stringify!($name);
            const VALUES: &'static [&'static str] = &[$($value),+];

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
    /// Who helps the applicant.
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
