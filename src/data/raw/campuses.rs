use serde::Deserialize;

/// `campuses.json`: where one learns.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CampusesFile {
    /// For editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The campuses, in the order in which they are shown.
    pub campuses: Vec<Campus>,
}

/// One campus.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Campus {
    /// Its name in addresses.
    pub slug: String,
    /// Its town.
    pub name: String,
    /// Its town after its preposition.
    pub at: String,
    /// The place that houses it.
    pub venue: String,
    /// Postal address, in lines.
    pub address: Option<Vec<String>>,
    /// How to get there.
    pub access: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
}
