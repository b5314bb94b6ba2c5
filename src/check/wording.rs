//! How the school's texts are written.

use super::places::{Place, Places};
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
    let texts = &places.texts;
    let written: Vec<_> = texts
        .iter()
        .map(|text| (&text.holder, text.text.as_str()))
        .collect();
    let mut unexplained = typography::unexplained(&written);
    let faults = texts.iter().enumerate().flat_map(|(index, text)| {
        let acronyms = unexplained.extract_if(.., |(at, _)| *at == index);
        let acronyms: Vec<Fault> = acronyms.map(|(_, fault)| fault).collect();
        typography::check(&text.text)
            .into_iter()
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
