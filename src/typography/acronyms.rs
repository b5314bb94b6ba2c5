//! Acronyms: explained where they are first used.

use super::Fault;

/// Acronyms with their words.
///
/// `SPN` is a name whose letters the school does not spell out.
const KNOWN: [(&str, &str); 10] = [
    ("BEP", "brevet d’études professionnelles"),
    ("CAP", "certificat d’aptitude professionnelle"),
    ("CIO", "centre d’information et d’orientation"),
    (
        "CNIL",
        "commission nationale de l’informatique et des libertés",
    ),
    ("E2C", "école de la 2e\u{a0}chance"),
    ("IUT", "institut universitaire de technologie"),
    ("MLDS", "mission de lutte contre le décrochage scolaire"),
    (
        "RGAA",
        "référentiel général d’amélioration de l’accessibilité",
    ),
    ("RGPD", "règlement général sur la protection des données"),
    ("SPN", ""),
];

/// The acronyms that are not explained where a reader first meets them, each with the index of that text.
///
/// A text comes with what holds it. An acronym is explained by its words, there or before; what one object holds is read
/// together. An acronym that is not known is explained by a parenthesis beside it, or by standing in one.
pub fn unexplained<H: PartialEq>(texts: &[(H, &str)]) -> Vec<(usize, Fault)> {
    let mut met: Vec<&str> = Vec::new();
    let mut faults = Vec::new();
    for (index, (holder, text)) in texts.iter().enumerate() {
        for acronym in acronyms(text) {
            if met.contains(&acronym) {
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
fn acronyms(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let capital = |c: char| c.is_uppercase() || c.is_ascii_digit();
    words.filter(move |word| {
        word.chars().filter(|c| c.is_uppercase()).count() > 1 && word.chars().all(capital)
    })
}
