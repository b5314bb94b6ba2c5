//! What the desk says: [`fabnum::copy::desk`].

use fabnum::copy::desk as words;

use super::*;

#[test]
fn what_is_there_is_counted() {
    let table = [
        ((0, 0, 0, 0), ""),
        ((1, 1, 0, 0), "1\u{a0}candidature."),
        ((3, 3, 0, 0), "3\u{a0}candidatures."),
        ((1, 3, 0, 0), "1\u{a0}candidature sur 3."),
        (
            (0, 3, 1, 0),
            "0\u{a0}candidature sur 3. 1\u{a0}fichier écarté.",
        ),
        (
            (2, 2, 2, 1),
            "2\u{a0}candidatures. 2\u{a0}fichiers écartés. 1\u{a0}fichier déjà lu.",
        ),
        ((0, 0, 0, 2), "2\u{a0}fichiers déjà lus."),
    ];
    for ((shown, count, refused, again), said) in table {
        assert_eq!(words::holds(shown, count, refused, again), said);
    }
}

#[test]
fn the_answer_to_a_dossier_greets_by_name_and_is_signed() {
    let text = words::acknowledgement("Zoé", catalogue());
    assert!(text.starts_with("Bonjour Zoé,\n\n"), "{text}");
    assert!(text.ends_with("\n\nLa Fabrique du numérique"), "{text}");
    let nameless = words::acknowledgement("", catalogue());
    assert!(nameless.starts_with("Bonjour,\n\n"), "{nameless}");
}
