use serde_json::{Value, json};

/// Brings the answers of an older version up to the present one, version by version.
///
/// An answer that is given up needs a new version, and is taken out here: the service refuses what no rule reads.
pub(super) fn to_current(draft: &mut Value, version: u64) {
    if version < 2 {
        split_birth(draft);
    }
}

/// Version 1 has the date of birth as one text, `YYYY-MM-DD`. No published build has written it: it is read so that
/// this mechanism is in use, and tested, before the first real change needs it.
fn split_birth(draft: &mut Value) {
    let Some(birth) = draft.get_mut("birth") else {
        return;
    };
    let Some(text) = birth.as_str() else { return };
    let parts: Vec<&str> = text.split('-').collect();
    if let [year, month, day] = *parts.as_slice() {
        *birth = json!({ "day": day, "month": month, "year": year });
    }
}
