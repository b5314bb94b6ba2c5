use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::{iso, site::Accessibility};

/// `site.json`: who the school is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SiteFile {
    /// For editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The school's name.
    pub name: String,
    /// `https://…`, without a slash at its end.
    pub base_url: String,
    /// The region that the school serves.
    pub region: String,
    /// The day on which the content was last looked over.
    #[serde(deserialize_with = "iso::a_day")]
    pub updated: NaiveDate,
    /// Who founded the school.
    pub founders: Vec<Founder>,
    /// How the founders came together.
    pub founders_sentence: String,
    /// Labels and public support.
    pub endorsements: Vec<Endorsement>,
    /// For the whole school.
    pub contact: Contact,
    /// What the law asks to be shown.
    pub legal: Legal,
    /// Where applications go.
    pub applications: Applications,
}

/// One founder.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Founder {
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: Option<String>,
}

/// A label or a public support.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Endorsement {
    /// One sentence that says it.
    pub sentence: String,
    /// The last day on which it holds.
    #[serde(default, deserialize_with = "iso::maybe_a_day")]
    pub valid_until: Option<NaiveDate>,
}

/// How to reach the school.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// An e-mail address.
    pub email: Option<String>,
    /// A phone number.
    pub phone: Option<String>,
}

/// What the law asks to be shown.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Legal {
    /// Name and legal form.
    pub organisation: Option<String>,
    /// Its registered seat: a postal address.
    #[serde(default)]
    pub seat: Option<String>,
    /// Its number in the national list of associations (RNA) or of companies (RCS).
    #[serde(default)]
    pub registration: Option<String>,
    /// 14 digits, spaces allowed; or a sentence without digits that says that there is none.
    pub siret: Option<String>,
    /// The number as a training provider.
    pub activity_number: Option<String>,
    /// The Qualiopi certificate, or a sentence that says that there is none.
    pub qualiopi: Option<String>,
    /// Who answers for what is published.
    pub publication_director: Option<String>,
    /// Who hosts the site.
    pub host: Option<String>,
    /// Who answers for the personal data.
    pub controller: Option<String>,
    /// Where to use one's rights.
    pub rights_contact: Option<String>,
    /// Why the law allows to collect applications.
    pub legal_basis: Option<String>,
    /// Months for which an application is kept, at least one.
    pub retention_months: Option<u32>,
    /// What may be said of the site's accessibility.
    pub accessibility: Accessibility,
}

/// Where applications go.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Applications {
    /// A path on this origin, or `null`.
    pub endpoint: Option<String>,
}
