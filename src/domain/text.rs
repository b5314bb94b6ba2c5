//! What people type, made fit to keep.

/// A character that shows nothing and can only mislead: controls and overrides of direction.
fn is_noise(c: char) -> bool {
    let direction =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    direction || c == '\u{feff}' || (c.is_control() && !c.is_whitespace())
}

/// One line: no control characters, every run of white space a single space, none at the ends.
pub fn line(typed: &str) -> String {
    let seen: String = typed.chars().filter(|c| !is_noise(*c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines: no control characters, at most one empty line in a row, none at the ends.
pub fn block(typed: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for typed in typed.replace("\r\n", "\n").split(['\n', '\r']) {
        let next = line(typed);
        if !(next.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(next);
        }
    }
    lines.join("\n").trim_end().to_owned()
}
