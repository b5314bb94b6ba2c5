//! Sentences: short ones.

use super::Fault;

/// The most words that a sentence may have.
pub const MOST_WORDS: usize = 20;

pub(super) fn faults(text: &str) -> Vec<Fault> {
    let sentences = sentences(text)
        .into_iter()
        .map(|sentence| (words(sentence), sentence));
    let long = sentences.filter(|(words, _)| *words > MOST_WORDS);
    long.map(|(words, sentence)| Fault::LongSentence {
        words,
        sentence: sentence.to_owned(),
    })
    .collect()
}

/// The text cut after each line and after each `.`, `!`, `?` or `…` before white space.
///
/// A dot within an abbreviation cuts too: that can only spare a long sentence, never blame a short one.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        // A no-break space is no end: `? »` closes a quotation within its sentence.
        if c == '\n' || (ended && c.is_whitespace() && !super::marks::is_no_break(c)) {
            sentences.extend(text.get(start..at).map(str::trim));
            start = at;
        }
        ended = matches!(c, '.' | '!' | '?' | '…');
    }
    sentences.extend(text.get(start..).map(str::trim));
    sentences
}

/// How many words there are between white spaces; a lone sign is none.
fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}
