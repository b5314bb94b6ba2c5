//! Acronyms: explained where they are first used.

use super::Fault;

/// Acronyms that any school in France may use, with their words.
const KNOWN: [(&str, &str); 7] = [
    ("BEP", "brevet d’études professionnelles"),
    ("CAP", "certificat d’aptitude professionnelle"),
    ("CIO", "centre d’information et d’orientation"),
    (
        "CNIL",
        "commission nationale de l’informatique et des libertés",
    ),
    ("IUT", "institut universitaire de technologie"),
    (
        "RGAA",
        "référentiel général d’amélioration de l’accessibilité",
    ),
    ("RGPD", "règlement général sur la protection des données"),
];

/// The acronyms that are not explained where a reader first meets them, each with the index of that text.
///
/// A text comes with what holds it. An acronym is explained by its words, there or before; what one object holds is read
/// together. An acronym that is not known is explained by a parenthesis beside it, or by standing in one. One that is a
/// whole name is what its bearer is called, and needs no words.
pub fn unexplained<H: PartialEq>(texts: &[(H, &str)], names: &[&str]) -> Vec<(usize, Fault)> {
    let mut met: Vec<&str> = Vec::new();
    let mut faults = Vec::new();
    for (index, (holder, text)) in texts.iter().enumerate() {
        for acronym in acronyms(text) {
            if names.contains(&acronym) || met.contains(&acronym) {
                continue;
            }
            met.push(acronym);
            let read_by_then = texts
                .iter()
                .enumerate()
                .filter(|(other, (held_by, _))| *other <= index || held_by == holder);
            let known = KNOWN.iter().find(|(known, _)| *known == acronym);
            let explained = match known {
                Some((_, words)) => {
                    let mut texts = read_by_then.map(|(_, (_, text))| text.to_lowercase());
                    texts.any(|text| text.contains(words))
                }
                None => is_in_parentheses(text, acronym),
            };
            if !explained {
                faults.push((
                    index,
                    Fault::Unexplained {
                        acronym: acronym.to_owned(),
                        words: known.map(|(_, words)| *words),
                    },
                ));
            }
        }
    }
    faults
}

fn is_in_parentheses(text: &str, acronym: &str) -> bool {
    text.contains(&format!("({acronym})")) || text.contains(&format!("{acronym} ("))
}

/// The words of at least two capitals, and of nothing but capitals and digits.
///
/// With a number they are a code that nobody spells out: `RNCP38606`, `CS 12345`.
fn acronyms(text: &str) -> Vec<&str> {
    let digit = |c: char| c.is_ascii_digit();
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let mut next = words.iter().skip(1);
    let mut acronyms = Vec::new();
    for word in &words {
        let is_number = |word: &&str| word.len() > 1 && word.chars().all(digit);
        let is_code = next.next().is_some_and(is_number)
            || word.chars().rev().take_while(|c| digit(*c)).count() > 1;
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        if capitals > 1 && !is_code && word.chars().all(|c| c.is_uppercase() || digit(c)) {
            acronyms.push(*word);
        }
    }
    acronyms
}
