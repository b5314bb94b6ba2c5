//! The rules that all French copy of the site keeps, whether it stands in the data or in the views.
//!
//! The rules know text alone: which strings are copy is for the caller to say. They are strict on purpose and need no
//! exception in the site's own copy; addresses (`https://…`, `/candidater/`, `nom@exemple.fr`) are left alone.

mod acronyms;
mod marks;
mod numbers;
mod sentences;
mod words;

use thiserror::Error;

pub use acronyms::unexplained;
pub use sentences::MOST_WORDS;

/// A place where a text breaks a rule. Its words are English: they are for those who write the site.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// `'` in the place of `’`.
    #[error("straight apostrophe, write ’: {near}")]
    StraightApostrophe {
        /// What stands around it.
        near: String,
    },
    /// `"` in the place of `«` and `»`.
    #[error("straight quotation mark, write « and »: {near}")]
    StraightQuote {
        /// What stands around it.
        near: String,
    },
    /// No U+00A0 (or U+202F) before `:`, `;`, `?`, `!` and `»`, or after `«`.
    #[error("no-break space missing beside {sign}: {near}")]
    Unbound {
        /// The sign that may be torn from its word.
        sign: char,
        /// What stands around it.
        near: String,
    },
    /// `...` in the place of `…`.
    #[error("three dots, write …: {near}")]
    ThreeDots {
        /// What stands around them.
        near: String,
    },
    /// Two plain spaces in a row.
    #[error("two spaces in a row: {near}")]
    DoubledSpace {
        /// What stands around them.
        near: String,
    },
    /// No no-break space between a number and what it counts, or between its thousands.
    #[error("no-break space missing after the number: {near}")]
    NumberUnit {
        /// What stands around it.
        near: String,
    },
    /// `1 er`, `2ème`: an ordinal that is not `1er`, `1re` or `2e`.
    #[error("ordinal, write 1er, 1re, 2e: {near}")]
    Ordinal {
        /// What stands around it.
        near: String,
    },
    /// `coeur` in the place of `cœur`.
    #[error("two letters for œ: {word}")]
    Ligature {
        /// The word.
        word: String,
    },
    /// Words that were to be replaced before anybody reads them.
    #[error("placeholder: {found}")]
    Placeholder {
        /// The words.
        found: &'static str,
    },
    /// A sentence of more than [`MOST_WORDS`] words.
    #[error("sentence of {words} words, {MOST_WORDS} at most: {sentence}")]
    LongSentence {
        /// How many words it has.
        words: usize,
        /// The sentence.
        sentence: String,
    },
    /// An acronym that is used before it is explained.
    #[error("acronym without its words: {acronym}")]
    Unexplained {
        /// The acronym.
        acronym: String,
        /// Its words, where they are known.
        words: Option<&'static str>,
    },
}

/// Where a text is nothing but what stands for one that is still to come.
pub fn unwritten(text: &str) -> Option<Fault> {
    words::alone(text)
}

/// Every fault of a text, rule by rule; none in a text without letters.
pub fn check(text: &str) -> Vec<Fault> {
    let text = without_addresses(text);
    if !text.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    let rules = [
        marks::faults,
        numbers::faults,
        words::faults,
        sentences::faults,
    ];
    rules.iter().flat_map(|rule| rule(&text)).collect()
}

/// Where a text that is no French still waits for its words, as a number or an address may.
pub fn placeholders(text: &str) -> Vec<Fault> {
    words::placeholders(text)
}

/// The text with one letter in the place of each address, whose signs are not punctuation.
fn without_addresses(text: &str) -> String {
    let pieces = text.split_inclusive(char::is_whitespace).map(|piece| {
        let word = piece.trim_end();
        let address = word.contains("://") || word.contains('@') || word.starts_with('/');
        if address {
            piece.replacen(word, "x", 1)
        } else {
            piece.to_owned()
        }
    });
    pieces.collect()
}

/// What stands around a place in a text, to find it again.
fn near(text: &str, at: usize) -> String {
    const REACH: usize = 16;
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before
        .char_indices()
        .rev()
        .take(REACH)
        .last()
        .map_or(at, |(start, _)| start);
    let before = before.get(start..).unwrap_or_default();
    before.chars().chain(after.chars().take(REACH)).collect()
}
