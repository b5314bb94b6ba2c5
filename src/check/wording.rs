//! How the school's texts are written.

use super::{
    kind::Kind,
    places::{Place, Places, Text},
    prose,
};
use crate::{
    apply::sending,
    data::{At, File},
    domain::catalogue::Catalogue,
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
    pub flaw: Flaw,
}

/// What is not well written. Its words are in `copy`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A rule of French, or of plain words, is broken.
    French(Fault),
    /// It still waits for its text.
    Placeholder {
        /// What stands in its place.
        found: &'static str,
        /// Whether it can be left unsaid instead.
        may_be_null: bool,
    },
    /// A date is typed in that the site would compute.
    Date {
        /// The date.
        near: String,
    },
    /// A number of months, or of hours a week, that no session has.
    Span {
        /// The number with its unit.
        near: String,
    },
    /// Applications go to an address at which the service of this site does not receive them.
    Endpoint {
        /// The address.
        path: String,
    },
    /// A trade is described in more or fewer sentences than it should.
    Trade {
        /// In how many.
        sentences: usize,
    },
}

/// Everything that could be written better in a file, in its order.
pub(super) fn warnings(
    file: File,
    places: &Places,
    catalogue: Option<&Catalogue>,
    may_be_null: &dyn Fn(File, &At) -> bool,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut unexplained = unexplained(file, &places.texts, catalogue);
    for (index, text) in places.texts.iter().enumerate() {
        let acronyms = unexplained.extract_if(.., |(at, _)| *at == index);
        let faults = match Kind::of(file, &text.at) {
            Kind::Prose | Kind::Name => typography::check(&text.text),
            Kind::Code => typography::placeholders(&text.text),
        };
        let faults = typography::unwritten(&text.text)
            .into_iter()
            .chain(faults)
            .chain(acronyms.map(|(_, fault)| fault));
        let french = faults.map(|fault| match fault {
            Fault::Placeholder { found } => Flaw::Placeholder {
                found,
                may_be_null: may_be_null(file, &text.at),
            },
            fault => Flaw::French(fault),
        });
        let flaws = french
            .chain(prose::flaws(file, text, catalogue))
            .chain(endpoint(file, text));
        warnings.extend(flaws.map(|flaw| Warning {
            file,
            at: text.at.clone(),
            place: text.place,
            flaw,
        }));
    }
    if let (File::Tracks, Some(catalogue)) = (file, catalogue) {
        warnings.extend(prose::trades(catalogue).filter_map(|(at, flaw)| {
            let place = places.value(&at)?;
            Some(Warning {
                file,
                at,
                place,
                flaw,
            })
        }));
        warnings.sort_by_key(|warning| warning.place);
    }
    warnings
}

/// The address of the applications, where it is another than the service's: a program of the host's own may receive there.
fn endpoint(file: File, text: &Text) -> Option<Flaw> {
    let is_other = file == File::Site
        && text.at.to_string() == "applications.endpoint"
        && text.text != sending::PATH;
    let path = text.text.clone();
    is_other.then_some(Flaw::Endpoint { path })
}

/// What the page of every track says, by its name in `tracks.json`; no other file has that name at its top.
const SHARED: &str = "shared";

/// The acronyms in the prose of a file that are not explained where their page first has them, each with the index of its
/// text; none while the catalogue is unknown, as with it what is a name.
fn unexplained(file: File, texts: &[Text], catalogue: Option<&Catalogue>) -> Vec<(usize, Fault)> {
    let Some(catalogue) = catalogue else {
        return Vec::new();
    };
    let names = names(catalogue);
    let mut read: Vec<(String, Vec<usize>)> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        if Kind::of(file, &text.at) == Kind::Prose {
            let page = page(file, text);
            match read.iter_mut().find(|(other, _)| *other == page) {
                Some((_, indices)) => indices.push(index),
                None => read.push((page, vec![index])),
            }
        }
    }
    let shared = read.iter().find(|(page, _)| page == SHARED);
    let shared = shared.map_or_else(Vec::new, |(_, indices)| indices.clone());
    let mut unexplained = Vec::new();
    for (page, own) in read {
        let before = if page == SHARED { &[][..] } else { &shared };
        let indices = [before, &own].concat();
        let written: Vec<_> = indices
            .iter()
            .filter_map(|index| texts.get(*index))
            .map(|text| (&text.holder, text.text.as_str()))
            .collect();
        let faults = typography::unexplained(&written, &names).into_iter();
        for placed in faults.filter_map(|(nth, fault)| Some((*indices.get(nth)?, fault))) {
            if !unexplained.contains(&placed) {
                unexplained.push(placed);
            }
        }
    }
    unexplained
}

/// What a visitor reads in one go: each block of `pages.json` stands on pages of its own, and so does each track, with what
/// all share.
fn page(file: File, text: &Text) -> String {
    match file {
        File::Pages | File::Tracks => {
            let at = text.at.to_string();
            at.split('.').next().unwrap_or_default().to_owned()
        }
        _ => String::new(),
    }
}

/// What is called by letters that nobody spells out: who founded the school, and where it is.
fn names(catalogue: &Catalogue) -> Vec<&str> {
    let site = &catalogue.site;
    let founders = site.founders.iter().map(|founder| founder.name.as_str());
    let venues = catalogue
        .campuses
        .iter()
        .map(|campus| campus.venue.as_str());
    founders.chain(venues).chain([site.name.as_str()]).collect()
}
