//! One word a thing, in the interface, in the first school's data and in the guide.

use std::{fs, path::Path};

use crate::{data, views};

/// Words that are not used, each with what is said instead, and the words in which it stands rightly.
const NOT_USED: [(&str, &str, &[&str]); 6] = [
    (
        "l’école",
        "la Fabrique",
        &["quitté l’école", "quittent l’école"],
    ),
    ("à venir", "pas encore publié", &[]),
    ("pas encore connu", "pas encore publié", &[]),
    ("brouillon", "réponses", &[]),
    ("pour tous", "pour tout le monde", &["pour tous les"]),
    ("dossier de candidature", "candidature", &[]),
];

#[test]
fn one_word_is_used_for_a_thing() {
    let said = data::all().into_iter().map(|copy| (copy.place, copy.text));
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/contenu.md");
    let guide = fs::read_to_string(guide).unwrap();
    let guide = (1..).zip(guide.lines().map(str::to_owned));
    let guide = guide.map(|(line, text)| (format!("docs/contenu.md:{line}"), text));
    let interface = views::shown()
        .into_iter()
        .map(|(place, literal)| (place, literal.text));
    let mut faults = Vec::new();
    for (place, text) in said.chain(interface).chain(guide.collect::<Vec<_>>()) {
        let text = text.to_lowercase();
        for (word, instead, rightly) in NOT_USED {
            let rest = rightly
                .iter()
                .fold(text.clone(), |text, allowed| text.replace(allowed, ""));
            if rest.contains(word) {
                faults.push(format!(
                    "{place}: say « {instead} », not « {word} »: {text}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
