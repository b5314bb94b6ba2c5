//! Where in its text each value of a file stands.

use std::collections::BTreeMap;

use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::{ObjectProp, Value},
    common::Ranged,
    parse_to_ast,
};

use super::slip::Slip;
use crate::data::{At, Misfit, Reason};

/// A place in a text as editors count: from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A text by its lines.
struct Lines<'t> {
    text: &'t str,
    /// The byte with which each line begins.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(ends).collect(),
        }
    }

    /// The place of a byte.
    fn place(&self, byte: usize) -> Place {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts.get(line.saturating_sub(1));
        let before = start.and_then(|start| self.text.get(*start..byte));
        Place {
            line: line.max(1),
            column: before.map_or(0, |before| before.chars().count()) + 1,
        }
    }

    /// The byte of the text that is that one of a line, both counted from 1.
    fn byte_in(&self, line: usize, byte: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1));
        start.map_or(0, |start| start + byte.saturating_sub(1))
    }
}

/// A text of a file.
pub(super) struct Text {
    pub(super) at: At,
    /// The place of the object that holds it.
    pub(super) holder: At,
    pub(super) place: Place,
    pub(super) text: String,
}

/// The places of one file; none where it is no JSON.
#[derive(Default)]
pub(super) struct Places {
    values: BTreeMap<At, Place>,
    names: BTreeMap<At, Place>,
    /// Where reading the file as JSON stops.
    stop: Option<Place>,
    /// What was likely meant there.
    pub(super) slip: Option<Slip>,
    /// The fields that an object has a second time.
    pub(super) repeated: Vec<(At, String, Place)>,
    /// Every text, in the order of the file.
    pub(super) texts: Vec<Text>,
}

impl Places {
    /// The places of a file with that text.
    pub(super) fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines = Lines::of(text);
        let mut places = Self::default();
        if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
            let stop = text.floor_char_boundary(lines.byte_in(error.line(), error.column()));
            let slip = Slip::of(text, stop, &error.to_string());
            let (slip, stop) = slip.map_or((None, stop), |(slip, at)| (Some(slip), at));
            (places.slip, places.stop) = (slip, Some(lines.place(stop)));
            return places;
        }
        // What serde has taken as JSON, this takes, too: it is the more lenient of the two.
        let tree = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        if let Some(value) = tree.ok().and_then(|tree| tree.value) {
            places.walk(&lines, &value, At::root(), &At::root());
        }
        places
    }

    fn walk(&mut self, lines: &Lines<'_>, value: &Value<'_>, at: At, holder: &At) {
        let place = lines.place(value.start());
        match value {
            Value::StringLit(literal) => self.texts.push(Text {
                at: at.clone(),
                holder: holder.clone(),
                place,
                text: literal.value.clone().into_owned(),
            }),
            Value::Array(list) => {
                for (index, item) in list.elements.iter().enumerate() {
                    self.walk(lines, item, at.index(index), holder);
                }
            }
            Value::Object(object) => {
                let mut before = Vec::new();
                for property in &object.properties {
                    self.property(lines, property, &at, &before);
                    before.push(property.name.as_str());
                }
            }
            Value::NumberLit(_) | Value::BooleanLit(_) | Value::NullKeyword(_) => {}
        }
        self.values.insert(at, place);
    }

    fn property(
        &mut self,
        lines: &Lines<'_>,
        property: &ObjectProp<'_>,
        holder: &At,
        before: &[&str],
    ) {
        let name = property.name.as_str();
        let at = holder.key(name);
        let place = lines.place(property.start());
        if before.contains(&name) {
            self.repeated.push((at.clone(), name.to_owned(), place));
        }
        self.names.insert(at.clone(), place);
        self.walk(lines, &property.value, at, holder);
    }

    /// Where a value stands, if it is there.
    pub(super) fn value(&self, at: &At) -> Option<Place> {
        self.values.get(at).copied()
    }

    /// The text at a place, if one is there.
    pub(super) fn text(&self, at: &At) -> Option<&str> {
        let mut texts = self.texts.iter();
        texts.find_map(|text| (text.at == *at).then_some(text.text.as_str()))
    }

    /// Where one has to look to mend what is wrong.
    pub(super) fn of_error(&self, at: &At, reason: &Reason) -> Option<Place> {
        match reason {
            Reason::Syntax(_) => self.stop,
            // The name is wrong, and not what stands under it.
            Reason::Shape(Misfit::UnknownField { .. }) => self.names.get(at).copied(),
            _ => self.value(at),
        }
    }
}
