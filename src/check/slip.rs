//! Where a file is no JSON: the slip that is most likely behind it, of who types by hand or pastes from elsewhere.

/// Signs that other programs put in the place of a straight quotation mark.
const QUOTES: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '\'', '`'];
/// The words that JSON has, with what is written for them.
const WORDS: [(&str, &[&str]); 3] = [
    ("null", &["null", "nul", "none", "nil"]),
    ("true", &["true", "tru", "vrai", "oui", "yes"]),
    ("false", &["false", "fals", "faux", "non", "no"]),
];

/// Signs that begin or end a block.
const BLOCKS: [char; 4] = ['[', ']', '{', '}'];
/// Signs after which a value is over.
const ENDS: [char; 4] = [',', '"', '\n', '\r'];

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
        let is_word = why.starts_with("expected ident");
        let (mut before, mut rest) = text.split_at_checked(stop)?;
        if is_word {
            // Where the line ends with the word, the reader is on the next one by then.
            before = before.trim_end_matches('\n');
            rest = text.get(before.len()..)?;
        }
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
        if is_word || why.starts_with("expected value") {
            let letters = before.chars().rev().take_while(|c| c.is_alphabetic());
            let start = before.len() - letters.map(char::len_utf8).sum::<usize>();
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
    let text = end.rsplit('"').next().unwrap_or_default();
    match end.chars().next_back() {
        // These belong to the text.
        Some('’') => (Slip::Unclosed, line.len()),
        Some('»') if text.contains('«') => (Slip::Unclosed, line.len()),
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
        return (Slip::QuoteWithin, entry.len() - 1);
    }
    let is_parted = entry.len() < before.len() && rest.starts_with('"');
    let goes_on = is_one_line && !is_parted && !rest.starts_with(BLOCKS);
    match unquoted(before, rest) {
        Some((word, start)) if goes_on => (Slip::Bare { word, meant: None }, start),
        _ => (Slip::Comma, entry.len()),
    }
}

/// What goes on after a number or a word of JSON's own, whole, and the byte with which it begins.
fn unquoted(before: &str, rest: &str) -> Option<(String, usize)> {
    let is_edge =
        |c: char| c.is_whitespace() || c == ':' || ENDS.contains(&c) || BLOCKS.contains(&c);
    let entry = before.trim_end();
    let start = entry.trim_end_matches(|c| !is_edge(c)).len();
    let end = rest.find(|c| ENDS.contains(&c) || BLOCKS.contains(&c));
    let word = format!(
        "{}{}",
        before.get(start..)?,
        rest.get(..end.unwrap_or(rest.len()))?
    );
    (start < entry.len()).then(|| (word.trim_end().to_owned(), start))
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
