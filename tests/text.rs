//! Texts as people type them become fit to keep: [`fabnum::domain::text`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::domain::text::{block, fold, line};
use proptest::prelude::*;
use support::{any_text, cases};

#[test]
fn a_line_keeps_its_words_and_nothing_that_misleads() {
    let table = [
        (
            "spaces around and inside",
            "  Zoé \t  Martin ",
            "Zoé Martin",
        ),
        ("line breaks", "Zoé\r\nMartin\n", "Zoé Martin"),
        ("no-break spaces", "\u{a0}06\u{202f}12\u{a0}", "06 12"),
        (
            "line and paragraph separators",
            "a\u{2028}b\u{2029}c",
            "a b c",
        ),
        ("next line, which is a control", "a\u{85}b", "a b"),
        ("NUL", "Zo\0é", "Zoé"),
        (
            "escape, bell, delete",
            "\u{1b}[31mrouge\u{7}\u{7f}",
            "[31mrouge",
        ),
        ("overrides of direction", "\u{202e}Zoé\u{202c}", "Zoé"),
        ("isolates", "\u{2066}06 12\u{2069}", "06 12"),
        ("marks of direction", "\u{200e}Zoé\u{200f}", "Zoé"),
        ("a byte-order mark", "\u{feff}Zoé", "Zoé"),
        ("right-to-left letters stay", "محمد", "محمد"),
        ("pictures stay", "oui 👋", "oui 👋"),
        (
            "joiners stay, for pictures and Persian",
            "👩\u{200d}💻 می\u{200c}خواهم",
            "👩\u{200d}💻 می\u{200c}خواهم",
        ),
        (
            "markup stays",
            "<script>alert(1)</script>",
            "<script>alert(1)</script>",
        ),
        ("nothing", "", ""),
        ("only noise", " \0\u{202e}\n ", ""),
    ];
    for (what, typed, kept) in table {
        assert_eq!(line(typed), kept, "{what}");
    }
}

#[test]
fn a_block_keeps_its_lines() {
    let table = [
        ("one line", "  J’aime ça. ", "J’aime ça."),
        ("two lines", "un\ndeux", "un\ndeux"),
        ("Windows line ends", "un\r\ndeux\r\n", "un\ndeux"),
        ("old Mac line ends", "un\rdeux", "un\ndeux"),
        ("an empty line", "un\n\ndeux", "un\n\ndeux"),
        ("many empty lines", "un\n\n \n\0\n\ndeux", "un\n\ndeux"),
        ("empty lines at the ends", "\n\n un\n\n", "un"),
        ("spaces in a line", "un   deux\n  trois", "un deux\ntrois"),
        (
            "NUL and overrides of direction",
            "u\0n\n\u{202e}deux",
            "un\ndeux",
        ),
        ("nothing", "\n \r\n", ""),
    ];
    for (what, typed, kept) in table {
        assert_eq!(block(typed), kept, "{what}");
    }
}

#[test]
fn five_thousand_characters_pass_whole() {
    let pasted = "é👋".repeat(2_500);
    assert_eq!(line(&pasted), pasted);
}

#[test]
fn texts_are_compared_without_capitals_and_accents() {
    let table = [
        ("Éloïse ÇA", "eloise ca"),
        ("NGUYỄN Thị Ánh", "nguyen thi anh"),
        ("Zoe\u{301}", "zoe"),
        ("Œuvre Æther Straße", "oeuvre aether strasse"),
        (
            "Łukasz Şahin Țepeș Dvořák Ångström Øre",
            "lukasz sahin tepes dvorak angstrom ore",
        ),
        ("N’Diaye-2", "n’diaye-2"),
        ("محمد 李", "محمد 李"),
        ("", ""),
    ];
    for (text, folded) in table {
        assert_eq!(fold(text), folded);
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_line_made_twice_is_the_same(typed in any_text()) {
        let once = line(&typed);
        prop_assert_eq!(line(&once), once);
    }

    #[test]
    fn a_block_made_twice_is_the_same(typed in any_text()) {
        let once = block(&typed);
        prop_assert_eq!(block(&once), once);
    }

    #[test]
    fn a_line_holds_no_control_character(typed in any_text()) {
        prop_assert!(!line(&typed).chars().any(char::is_control));
    }

    #[test]
    fn a_block_holds_no_control_character_but_its_line_ends(typed in any_text()) {
        prop_assert!(!block(&typed).chars().any(|c| c.is_control() && c != '\n'));
    }

    #[test]
    fn a_block_has_no_two_empty_lines_in_a_row(typed in any_text()) {
        prop_assert!(!block(&typed).contains("\n\n\n"));
    }

    #[test]
    fn what_is_folded_is_not_changed_again(text in any_text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }
}
