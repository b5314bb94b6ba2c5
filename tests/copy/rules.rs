//! Each rule accepts what is right and can fail on what is wrong.

use std::mem::discriminant;

use fabnum::typography::{Fault, MOST_WORDS, check};

fn accepts(texts: &[&str]) {
    for text in texts {
        assert_eq!(check(text), [], "{text}");
    }
}

/// Exactly one fault in each text, of the kind of the example.
fn refuses(texts: &[&str], example: &Fault) {
    for text in texts {
        let faults = check(text);
        assert_eq!(faults.len(), 1, "{text}: {faults:?}");
        assert_eq!(
            discriminant(&faults[0]),
            discriminant(example),
            "{text}: {faults:?}"
        );
    }
}

fn near() -> String {
    String::new()
}

#[test]
fn apostrophes_are_typographic() {
    accepts(&["L’école", "aujourd’hui"]);
    refuses(
        &["L'école", "aujourd'hui"],
        &Fault::StraightApostrophe { near: near() },
    );
}

#[test]
fn quotation_marks_are_french() {
    accepts(&["le label «\u{a0}Grande école\u{a0}»."]);
    let faults = check("le label \"Grande école\"");
    assert!(
        faults
            .iter()
            .all(|fault| matches!(fault, Fault::StraightQuote { .. }))
            && faults.len() == 2
    );
}

#[test]
fn signs_are_bound_to_their_word() {
    accepts(&[
        "Est-ce pour vous\u{a0}? Oui\u{202f}!",
        "Quoi\u{a0}?!",
        "Deux campus\u{a0}: Niort et Poitiers\u{a0}; un à choisir",
        "au format 16:9",
        "sur https://exemple.fr/?a=b ou /candidater/:etape/",
        "\u{a0}: suite",
    ]);
    for text in [
        "vous ?",
        "vous?",
        "vous !",
        "vous!",
        "campus : Niort",
        "campus: Niort",
        "Niort ; Poitiers",
        "« Niort\u{a0}»",
        "«Niort\u{a0}»",
        "«\u{a0}Niort »",
        "«\u{a0}Niort»",
        ": suite",
    ] {
        refuses(
            &[text],
            &Fault::Unbound {
                sign: ':',
                near: near(),
            },
        );
    }
}

#[test]
fn three_dots_are_one_sign() {
    accepts(&["Chargement…"]);
    refuses(
        &["Chargement...", "Chargement.... "],
        &Fault::ThreeDots { near: near() },
    );
}

#[test]
fn spaces_are_single() {
    accepts(&["un mot"]);
    refuses(
        &["un  mot", "un   mot"],
        &Fault::DoubledSpace { near: near() },
    );
}

#[test]
fn numbers_stay_with_what_they_count() {
    accepts(&[
        "30\u{a0}h",
        "23\u{a0}h\u{a0}59",
        "500\u{a0}000 formations",
        "en 2026",
        "E2C",
        "le 3 2 2005",
    ]);
    refuses(
        &[
            "30 h",
            "30h",
            "20 salariés",
            "500 000 formations",
            "à 100%",
            "à 100 %",
            "23h59",
            "23\u{a0}h 59",
            "12 décembre",
        ],
        &Fault::NumberUnit { near: near() },
    );
}

#[test]
fn ordinals_are_short() {
    accepts(&["le 1er mars", "la 1re fois", "la 2e\u{a0}Chance"]);
    refuses(
        &["le 1 er mars", "la 1ère fois", "le 2ème", "la 2 e fois"],
        &Fault::Ordinal { near: near() },
    );
}

#[test]
fn ligatures_are_written() {
    accepts(&["le cœur à l’œuvre", "une coexistence", "un poème"]);
    refuses(
        &["le coeur", "Oeuvre", "une soeur", "la main-d’oeuvre"],
        &Fault::Ligature { word: near() },
    );
}

#[test]
fn placeholders_are_not_published() {
    accepts(&["Le programme détaillé est à venir.", "une méthode"]);
    refuses(
        &[
            "Lorem",
            "TODO",
            "texte (todo)",
            "xxx",
            "TBD",
            "Adresse à compléter",
            "Tarif à définir",
        ],
        &Fault::Placeholder { found: "" },
    );
}

#[test]
fn sentences_are_short() {
    let words = |count: usize| format!("{}.", vec!["mot"; count].join(" "));
    accepts(&[
        &words(MOST_WORDS),
        &format!("{} {}", words(12), words(12)),
        &format!("{}\n{}", words(20), words(20)),
    ]);
    // Signs between spaces are no words.
    accepts(&[&format!(
        "{}\u{a0}: mot mot mot mot mot.",
        ["mot"; 15].join(" ")
    )]);
    let quoted = format!(
        "«\u{a0}{}\u{a0}?\u{a0}» {}",
        ["mot"; 10].join(" "),
        words(11)
    );
    refuses(
        &[&words(MOST_WORDS + 1), &quoted],
        &Fault::LongSentence {
            words: 0,
            sentence: near(),
        },
    );
}

#[test]
fn a_fault_says_where_it_is() {
    let fault = &check("Une phrase assez longue pour s'y perdre, et qui continue encore.")[0];
    assert_eq!(
        fault.to_string(),
        "straight apostrophe, write ’: ez longue pour s'y perdre, et qu"
    );
}

#[test]
fn a_text_without_letters_is_no_copy() {
    accepts(&[": ", " ; ", "100%", "…", ""]);
}
