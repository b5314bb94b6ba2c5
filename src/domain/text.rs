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

/// The text as one compares what people write: lower case, without accents, of the Latin letters; others stay.
///
/// The letters stand here because a table of all of Unicode's would be larger than the rest of the rules.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match plain(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(c.to_ascii_lowercase()),
        }
    }
    folded
}

/// The plain letters of one with an accent, and nothing for an accent that stands apart.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{300}'..='\u{36f}' => "",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'Ạ'..='ặ' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ð' | 'ð' | 'Ď'..='đ' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Ẹ'..='ệ' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'Ỉ'..='ị' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' | 'Ơ' | 'ơ' | 'Ọ'..='ợ' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ư' | 'ư' | 'Ụ'..='ự' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' | 'Ỳ'..='ỹ' => "y",
        'Ź'..='ž' => "z",
        _ => return None,
    })
}
