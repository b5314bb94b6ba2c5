//! Instants are written as Paris's clocks show them.

use chrono::SecondsFormat;

use super::{
    Error, Wrong,
    places::{Places, Text},
};
use crate::{
    data::File,
    domain::{iso, paris},
};

/// The instants of the sessions whose offset is not Paris's on that day.
pub(super) fn errors(file: File, places: &Places) -> impl Iterator<Item = Error> {
    let texts = places.texts.iter().filter(move |_| file == File::Sessions);
    texts.filter_map(move |text| {
        Some(Error {
            file,
            at: text.at.clone(),
            place: Some(text.place),
            may_be_null: false,
            wrong: Wrong::Offset(in_paris(text)?),
        })
    })
}

/// The hour that the text writes, in Paris; `None` where it is there already, or is no instant.
fn in_paris(text: &Text) -> Option<String> {
    let written = iso::instant(&text.text)?;
    let meant = paris::instant(written.date_naive(), written.time());
    (written.offset() != meant.offset()).then(|| meant.to_rfc3339_opts(SecondsFormat::Secs, false))
}
