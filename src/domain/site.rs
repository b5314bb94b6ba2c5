//! Who the school is: identity, founders, label, contacts, legal facts. What is unknown is `None`.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{
    contact::{Email, Phone},
    moment::Moment,
};

/// The school as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Its name.
    pub name: String,
    /// The public address of this site, without a slash at its end.
    pub base_url: String,
    /// The region it serves.
    pub region: String,
    /// The day on which the content was last looked over.
    pub updated: NaiveDate,
    /// Who founded it.
    pub founders: Vec<Founder>,
    /// A sentence that says how the founders came together.
    pub founders_sentence: String,
    /// Labels and public support.
    pub endorsements: Vec<Endorsement>,
    /// Where to write, for the whole school.
    pub email: Option<Email>,
    /// Where to call, for the whole school.
    pub phone: Option<Phone>,
    /// What the law asks to be shown.
    pub legal: Legal,
    /// The path on this origin that receives applications; `None` while nothing receives them.
    pub endpoint: Option<String>,
}

/// What becomes of an application that somebody would send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reception {
    /// Nothing receives it: it ends in a dossier, which stays with the applicant.
    Nowhere,
    /// It can be tried out on the machine that runs the site; the school may not collect yet.
    Demonstration,
    /// It is received.
    Open,
}

impl Reception {
    /// Whether anything can be sent.
    pub fn can_send(self) -> bool {
        self != Self::Nowhere
    }
}

impl Site {
    /// The sentences on labels and public support that can be said at a moment.
    pub fn endorsed_at(&self, moment: Moment) -> impl Iterator<Item = &str> {
        let said = self.endorsements.iter();
        let said = said.filter(move |endorsement| endorsement.can_be_said(moment));
        said.map(|endorsement| endorsement.sentence.as_str())
    }

    /// What becomes of an application that somebody would send, from the machine that runs the site (see [`is_loopback`])
    /// or from elsewhere. Until the school may collect, nobody elsewhere can send anything.
    pub fn reception(&self, from_loopback: bool) -> Reception {
        match self.endpoint {
            Some(_) if self.legal.may_collect() => Reception::Open,
            Some(_) if from_loopback => Reception::Demonstration,
            Some(_) | None => Reception::Nowhere,
        }
    }
}

/// Whether a host, as in an address and without its port, is the machine itself: `localhost` and the names below it,
/// `127.0.0.0/8`, `[::1]`.
pub fn is_loopback(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let host = host.strip_suffix('.').unwrap_or(&host);
    let numbers = host.strip_prefix("127.").unwrap_or_default().split('.');
    let is_number = |part: &str| part.len() < 4 && part.parse::<u8>().is_ok();
    let is_127 = numbers.clone().count() == 3 && numbers.clone().all(is_number);
    host == "localhost" || host.ends_with(".localhost") || host == "[::1]" || is_127
}

/// One of the organisations that founded the school.
#[derive(Clone, Debug, PartialEq)]
pub struct Founder {
    /// Its name.
    pub name: String,
    /// What it is, where that is known.
    pub about: Option<String>,
}

/// A label or a public support.
#[derive(Clone, Debug, PartialEq)]
pub struct Endorsement {
    /// One sentence that says it.
    pub sentence: String,
    /// The last day on which it holds, where that is known.
    pub valid_until: Option<NaiveDate>,
}

impl Endorsement {
    /// Whether it may still be shown: one without an end is shown, and listed by the content check; one with an end is
    /// left out of what is written in advance.
    pub fn can_be_said(&self, moment: Moment) -> bool {
        self.valid_until
            .is_none_or(|last| moment.is_now() && moment.day() <= last)
    }
}

/// What the law asks a site and a training provider to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Legal {
    /// Name and legal form of the organisation.
    pub organisation: Option<String>,
    /// Its registered seat: a postal address.
    pub seat: Option<String>,
    /// Its number in the national list of associations (RNA) or of companies (RCS).
    pub registration: Option<String>,
    /// Its national number in 14 digits, or a sentence that says that it has none.
    pub siret: Option<String>,
    /// Its number as a training provider.
    pub activity_number: Option<String>,
    /// Its Qualiopi certificate, or a sentence that says that it has none.
    pub qualiopi: Option<String>,
    /// Who answers for what is published.
    pub publication_director: Option<String>,
    /// Who hosts the site, with address.
    pub host: Option<String>,
    /// Who answers for the personal data.
    pub controller: Option<String>,
    /// Where to use one's rights on the data.
    pub rights_contact: Option<String>,
    /// Why the law allows to collect applications.
    pub legal_basis: Option<String>,
    /// For how many months an application is kept.
    pub retention_months: Option<u32>,
    /// What may be said of the site's accessibility.
    pub accessibility: Accessibility,
}

/// What may be said of the site's accessibility; without an audit, only that it is not compliant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Accessibility {
    /// Less than half of the rules hold, or nobody has looked.
    #[default]
    NonCompliant,
    /// Half of the rules or more.
    PartlyCompliant,
    /// All of them.
    Compliant,
}

impl Legal {
    /// Whether the law's conditions for collecting applications are known.
    pub fn may_collect(&self) -> bool {
        self.conditions().iter().all(|(_, is_known)| *is_known)
    }

    /// The law's conditions for collecting applications by their names in the data, and whether each is known.
    pub fn conditions(&self) -> [(&'static str, bool); 4] {
        [
            ("controller", self.controller.is_some()),
            ("rights_contact", self.rights_contact.is_some()),
            ("retention_months", self.retention_months.is_some()),
            ("legal_basis", self.legal_basis.is_some()),
        ]
    }
}
