//! Signs: apostrophes, quotation marks, and the spaces that hold a sign to its word.

use super::{Fault, near};

pub(super) fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, sign) in text.char_indices() {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let rest = text.get(at + sign.len_utf8()..).unwrap_or_default();
        let near = || near(text, at);
        match sign {
            '\'' => faults.push(Fault::StraightApostrophe { near: near() }),
            '"' => faults.push(Fault::StraightQuote { near: near() }),
            '.' if rest.starts_with("..") && before != Some('.') => {
                faults.push(Fault::ThreeDots { near: near() })
            }
            ' ' if rest.starts_with(' ') && before != Some(' ') => {
                faults.push(Fault::DoubledSpace { near: near() })
            }
            ':' | ';' | '?' | '!' | '»' if !is_bound(sign, before, rest) => {
                faults.push(Fault::Unbound { sign, near: near() });
            }
            '«' if !rest.starts_with(is_no_break) => {
                faults.push(Fault::Unbound { sign, near: near() })
            }
            _ => {}
        }
    }
    faults
}

/// Whether a sign follows a no-break space, or needs none where it is: `?!`, `16:9`.
fn is_bound(sign: char, before: Option<char>, rest: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    before.is_some_and(|before| match sign {
        '?' | '!' if matches!(before, '?' | '!') => true,
        ':' if digit(before) && rest.starts_with(digit) => true,
        _ => is_no_break(before),
    })
}

/// Whether a line cannot break at this space.
pub(super) fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}
