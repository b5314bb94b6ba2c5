//! Maps whose keys are a closed list.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de::IntoDeserializer, de::value::Error};

/// Reads such a map, each key as a text first, so that an error knows under which key it stands.
pub(crate) fn read<'de, D, K, V>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
{
    let map = BTreeMap::<Key<K>, V>::deserialize(deserializer)?;
    Ok(map
        .into_iter()
        .map(|(Key(key), value)| (key, value))
        .collect())
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key<K>(K);

impl<'de, K: Deserialize<'de>> Deserialize<'de> for Key<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let key = K::deserialize(IntoDeserializer::<Error>::into_deserializer(text));
        key.map(Self).map_err(serde::de::Error::custom)
    }
}
