//! How the school's texts are written.

use super::places::{Place, Places, Text};
use crate::{
    data::{At, File},
    typography::{self, Fault},
};

/// Something that could be written better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The file.
    pub file: File,
    /// The text's place in it.
    pub at: At,
    /// The same in lines and columns.
    pub place: Place,
    /// What is not well written.
    pub fault: Fault,
}

/// Everything that could be written better in a file, in its order.
pub(super) fn warnings(file: File, places: &Places) -> Vec<Warning> {
    let pages = places
        .texts
        .chunk_by(|one, next| page(file, one) == page(file, next));
    pages.flat_map(|texts| of_page(file, texts)).collect()
}

/// What is read on one page: who reads another may not have read what this one explains.
fn page(file: File, text: &Text) -> Option<String> {
    let at = text.at.to_string();
    (file == File::Pages).then(|| at.split('.').next().unwrap_or_default().to_owned())
}

fn of_page(file: File, texts: &[Text]) -> Vec<Warning> {
    let written: Vec<_> = texts
        .iter()
        .map(|text| (&text.holder, text.text.as_str()))
        .collect();
    let mut unexplained = typography::unexplained(&written);
    let faults = texts.iter().enumerate().flat_map(|(index, text)| {
        let acronyms = unexplained.extract_if(.., |(at, _)| *at == index);
        let acronyms: Vec<Fault> = acronyms.map(|(_, fault)| fault).collect();
        typography::unwritten(&text.text)
            .into_iter()
            .chain(typography::check(&text.text))
            .chain(acronyms)
            .map(move |fault| Warning {
                file,
                at: text.at.clone(),
                place: text.place,
                fault,
            })
    });
    faults.collect()
}
