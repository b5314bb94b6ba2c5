//! Where a file is no JSON: the slip that is most likely behind it, of who types by hand or pastes from elsewhere.

/// Signs that other programs put in the place of a straight quotation mark.
const QUOTES: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '\'', '`'];
/// The words that JSON has, with what is written for them.
const WORDS: [(&str, &[&str]); 3] = [
    ("null", &["null", "nul", "none", "nil"]),
    ("true", &["true", "tru", "vrai", "oui", "yes"]),
    ("false", &["false", "fals", "faux", "non", "no"]),
];

/// A slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// This sign stands where a straight quotation mark has to be.
    Quote(char),
    /// A straight quotation mark within a text ends it too early.
    QuoteWithin,
    /// A text has no second quotation mark on its line.
    Unclosed,
    /// A tab within a text.
    Tab,
    /// A word without quotation marks, and the one of JSON's own that is meant, if any.
    Bare {
        /// As it is written.
        word: String,
        /// What it means.
        meant: Option<&'static str>,
    },
    /// Nothing parts two entries.
    Comma,
    /// A number begins with 0, as phone numbers and codes do.
    Zero,
    /// A remark, which these files cannot hold.
    Remark,
}

impl Slip {
    /// The slip behind what a reader of JSON says of the byte at which it stopped, and the byte that one has to look at.
    pub(super) fn of(text: &str, stop: usize, why: &str) -> Option<(Self, usize)> {
        let (before, rest) = text.split_at_checked(stop)?;
        let next = rest.chars().next().unwrap_or_default();
        let is_in_text = why.starts_with("control character");
        if is_in_text {
            return Some(in_text(before, next));
        }
        if rest.starts_with("//") || rest.starts_with("/*") || next == '#' {
            return Some((Self::Remark, stop));
        }
        if why.starts_with("expected `,`") {
            return Some(between(before, rest));
        }
        if QUOTES.contains(&next) {
            return Some((Self::Quote(next), stop));
        }
        if why.starts_with("expected value") || why.starts_with("expected ident") {
            let letters = before.chars().rev().take_while(|c| c.is_alphabetic());
            let start = stop - letters.map(char::len_utf8).sum::<usize>();
            return bare(text.get(start..)?).map(|slip| (slip, start));
        }
        let is_zero = why.starts_with("invalid number") && before.ends_with('0');
        is_zero.then(|| (Self::Zero, stop - 1))
    }
}

/// What stands in a text and cannot.
fn in_text(before: &str, next: char) -> (Slip, usize) {
    if next == '\t' {
        return (Slip::Tab, before.len());
    }
    // The reader is on the next line by then.
    let line = before.trim_end_matches(['\n', '\r']);
    let end = line.trim_end_matches([',', ' ', '\t']);
    match end.chars().next_back() {
        Some(last) if QUOTES.contains(&last) => (Slip::Quote(last), end.len() - last.len_utf8()),
        _ => (Slip::Unclosed, line.len()),
    }
}

/// What lacks between two entries, or why there seem to be two.
fn between(before: &str, rest: &str) -> (Slip, usize) {
    let entry = before.trim_end();
    let is_one_line = before
        .get(entry.len()..)
        .is_some_and(|gap| !gap.contains('\n'));
    if is_one_line && entry.ends_with('"') && !rest.starts_with('"') {
        (Slip::QuoteWithin, entry.len() - 1)
    } else {
        (Slip::Comma, entry.len())
    }
}

fn bare(text: &str) -> Option<Slip> {
    let end = text.find(|c: char| c.is_whitespace() || ",:]}\"".contains(c));
    let word = text.get(..end.unwrap_or(text.len()))?;
    let lower = word.to_lowercase();
    let mut words = WORDS.iter();
    let meant =
        words.find_map(|(meant, written)| written.contains(&lower.as_str()).then_some(*meant));
    word.starts_with(char::is_alphabetic).then(|| Slip::Bare {
        word: word.to_owned(),
        meant,
    })
}
