use serde_json::{Value, json};

/// Brings the answers of an older version up to the present one, version by version.
///
/// An answer that is given up needs a new version, and is taken out here: the service refuses what no rule reads.
pub(super) fn to_current(draft: &mut Value, version: u64) {
    if version < 2 {
        split_birth(draft);
    }
    if version < 3 {
        list_support(draft);
    }
}

/// Before version 3, who helps was one answer, and only job seekers were asked.
fn list_support(draft: &mut Value) {
    let Some(draft) = draft.as_object_mut() else {
        return;
    };
    if let Some(support) = draft
        .get_mut("support")
        .filter(|support| !support.is_null())
    {
        if support.is_string() {
            *support = json!([support]);
        }
        return;
    }
    // What is null is an answer that was left out.
    draft.remove("support");
    const ASKED: [&str; 3] = ["left_school", "job_seeker", "other"];
    let situation = draft.get("situation").and_then(Value::as_str);
    if situation.is_some_and(|situation| ASKED.contains(&situation)) {
        draft.insert("support_unasked".into(), json!(true));
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
