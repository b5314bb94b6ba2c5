//! The names of towns within a sentence.

/// Vowels with which the names of French towns begin. A name in H stays as it is: some of them are said with a breath.
const VOWELS: [char; 10] = ['A', 'E', 'I', 'O', 'U', 'Y', 'É', 'È', 'Ê', 'Î'];

/// "de Niort", and as French joins the two words: "d’Angers", "du Mans", "des Sables".
pub fn of(town: &str) -> String {
    let (word, rest) = if let Some(rest) = town.strip_prefix("Le ") {
        ("du ", rest)
    } else if let Some(rest) = town.strip_prefix("Les ") {
        ("des ", rest)
    } else if town.starts_with(VOWELS) {
        ("d’", town)
    } else {
        ("de ", town)
    };
    format!("{word}{rest}")
}

/// "Niort, Poitiers ou Angers".
pub fn either(towns: &[&str]) -> String {
    match towns {
        [rest @ .., last] if !rest.is_empty() => format!("{} ou {last}", rest.join(", ")),
        _ => towns.concat(),
    }
}
