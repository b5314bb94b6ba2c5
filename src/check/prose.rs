//! What prose must leave to the data, so that it cannot contradict it.

use super::{Flaw, kind::Kind, places::Text};
use crate::{
    copy::date::month_name,
    data::{At, File},
    domain::catalogue::Catalogue,
};

/// In how many sentences a trade is described.
pub const TRADE_SENTENCES: usize = 3;

/// The dates and spans of time that a text types in, where the site computes them from the sessions.
pub(super) fn flaws(file: File, text: &Text, catalogue: Option<&Catalogue>) -> Vec<Flaw> {
    // Answers and messages may speak of any day; the words of the pages outlive every session.
    let outlives = matches!(file, File::Pages | File::Apply);
    if !outlives || Kind::of(file, &text.at) != Kind::Prose {
        return Vec::new();
    }
    let words: Vec<&str> = text.text.split_whitespace().map(bare).collect();
    let dates = dates(&words).map(|near| Flaw::Date { near });
    let spans = catalogue.map(|catalogue| spans(&words, catalogue));
    let spans = spans.unwrap_or_default().into_iter();
    dates.chain(spans.map(|near| Flaw::Span { near })).collect()
}

/// The trades that are described in more or fewer sentences than all others.
pub(super) fn trades(catalogue: &Catalogue) -> impl Iterator<Item = (At, Flaw)> {
    let list = At::root().key("tracks");
    let tracks = catalogue.tracks.list.iter().enumerate();
    let other = tracks.filter(|(_, track)| track.trade_summary.len() != TRADE_SENTENCES);
    other.map(move |(index, track)| {
        let sentences = track.trade_summary.len();
        let at = list.index(index).key("trade_summary");
        (at, Flaw::Trade { sentences })
    })
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// A day or a year beside the name of a month.
fn dates(words: &[&str]) -> impl Iterator<Item = String> {
    let is_month = |word: &str| {
        let word = word.to_lowercase();
        (1..=12).any(|month| month_name(month) == Some(word.as_str()))
    };
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let pairs = words.windows(2).filter(move |pair| match pair {
        [one, two] => is_month(two) && is_number(one) || is_month(one) && is_number(two),
        _ => false,
    });
    pairs.map(|pair| pair.join(" "))
}

/// Numbers of months, or of hours a week, that no session has.
fn spans(words: &[&str], catalogue: &Catalogue) -> Vec<String> {
    let periods = || {
        catalogue
            .sessions
            .list
            .iter()
            .map(|session| &session.period)
    };
    // Without a session there is nothing to contradict.
    if periods().next().is_none() {
        return Vec::new();
    }
    let months: Vec<u32> = periods()
        .flat_map(|period| {
            let (teaching, internship) = (period.teaching_months, period.internship_months);
            [teaching, internship, teaching + internship]
        })
        .chain(catalogue.site.legal.retention_months)
        .collect();
    let hours: Vec<u32> = periods().map(|period| period.hours_per_week).collect();
    let contradicts = |rest: &[&str]| match rest {
        [number, "mois", ..] => count(number).is_some_and(|count| !months.contains(&count)),
        // An hour of the day is no span.
        [number, "h" | "heures", "par", "semaine", ..] => {
            count(number).is_some_and(|count| !hours.contains(&count))
        }
        _ => false,
    };
    (0..words.len())
        .filter_map(|start| words.get(start..))
        .filter(|rest| contradicts(rest))
        .map(|rest| rest.iter().take(2).copied().collect::<Vec<_>>().join(" "))
        .collect()
}

/// The number that a word says, in digits or in letters.
fn count(word: &str) -> Option<u32> {
    // Of a month or an hour, "un" is said of anything.
    const NAMES: [&str; 11] = [
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    ];
    let word = word.to_lowercase();
    let named = || (2..).zip(NAMES).find(|(_, name)| *name == word);
    word.parse()
        .ok()
        .or_else(|| named().map(|(number, _)| number))
}
