//! No words are missing: choices, texts, lists.

use super::*;

#[test]
fn every_choice_has_its_words() {
    let table = [
        ("availability", "unsure"),
        ("situation", "career_change"),
        ("support", "nobody"),
        ("education", "abroad"),
        ("channel", "phone"),
    ];
    for (choice, value) in table {
        let files = changed(File::Apply, |whole| {
            whole["choices"][choice]
                .as_object_mut()
                .unwrap()
                .remove(value)
                .unwrap();
        });
        let expected = format!("apply.json: choices.{choice}: has no words for {value:?}");
        assert_eq!(errors(&files), [expected]);
    }
}

#[test]
fn no_text_is_blank() {
    for blank in ["", " ", "\n", "\u{a0}"] {
        assert_refused(&[
            (File::Site, "/name", json!(blank), "name", Reason::Blank),
            (
                File::Site,
                "/legal/host",
                json!(blank),
                "legal.host",
                Reason::Blank,
            ),
            (
                File::Pages,
                "/home/lead",
                json!(blank),
                "home.lead",
                Reason::Blank,
            ),
            (
                File::Pages,
                "/call/text/0",
                json!(blank),
                "call.text[0]",
                Reason::Blank,
            ),
            (
                File::Tracks,
                "/shared/methods",
                json!(blank),
                "shared.methods",
                Reason::Blank,
            ),
            (
                File::Campuses,
                "/campuses/0/at",
                json!(blank),
                "campuses[0].at",
                Reason::Blank,
            ),
            (
                File::Apply,
                "/choices/situation/other",
                json!(blank),
                "choices.situation.other",
                Reason::Blank,
            ),
        ]);
    }
}

#[test]
fn a_list_that_must_have_an_entry_has_one() {
    let empty = || json!([]);
    assert_refused(&[
        (File::Tracks, "/tracks", empty(), "tracks", Reason::NoEntry),
        (
            File::Tracks,
            "/tracks/0/trade_summary",
            empty(),
            "tracks[0].trade_summary",
            Reason::NoEntry,
        ),
        (
            File::Campuses,
            "/campuses",
            empty(),
            "campuses",
            Reason::NoEntry,
        ),
        (
            File::Campuses,
            "/campuses/0/address",
            empty(),
            "campuses[0].address",
            Reason::NoEntry,
        ),
        (
            File::Sessions,
            "/sessions/0/offers",
            empty(),
            "sessions[0].offers",
            Reason::NoEntry,
        ),
        (
            File::Apply,
            "/interests",
            empty(),
            "interests",
            Reason::NoEntry,
        ),
    ]);
}
