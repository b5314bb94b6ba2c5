//! The ids that tie a control to its hint and its message.

use crate::apply::field::Field;

pub(super) fn hint(field: Field) -> String {
    format!("{}-aide", field.id())
}

pub(super) fn message(field: Field) -> String {
    format!("{}-message", field.id())
}

/// The first choice has the field's id, so that a link to the field leads there; every id is unique in the page.
pub(super) fn choice(field: Field, place: usize, value: &str) -> String {
    match place {
        0 => field.id().into(),
        _ => format!("{}-{value}", field.id()),
    }
}

/// The ids for `aria-describedby`: no attribute rather than an empty one, or one that names what is not there.
pub(super) fn described_by(ids: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
