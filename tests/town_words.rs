//! The names of towns within a sentence: [`fabnum::copy::town`].

use fabnum::copy::town::{either, of};

#[test]
fn a_town_follows_its_preposition_as_french_joins_them() {
    for (town, said) in [
        ("Niort", "de Niort"),
        ("Angers", "d’Angers"),
        ("Épinal", "d’Épinal"),
        ("Yvetot", "d’Yvetot"),
        ("Le Mans", "du Mans"),
        ("Les Sables-d’Olonne", "des Sables-d’Olonne"),
        ("La Rochelle", "de La Rochelle"),
        ("Lens", "de Lens"),
        ("Honfleur", "de Honfleur"),
    ] {
        assert_eq!(of(town), said);
    }
}

#[test]
fn the_last_of_several_towns_has_its_word() {
    assert_eq!(either(&["Niort"]), "Niort");
    assert_eq!(either(&["Niort", "Poitiers"]), "Niort ou Poitiers");
    assert_eq!(
        either(&["Niort", "Poitiers", "Angers"]),
        "Niort, Poitiers ou Angers"
    );
}
