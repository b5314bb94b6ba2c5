//! What the data must say beyond its typography, to which `tests/check` holds it.

use fabnum::{copy::date::month_name, data::File};

use crate::data;

#[test]
fn prose_types_in_no_date() {
    let months: Vec<&str> = (1..=12).filter_map(month_name).collect();
    for copy in data::all() {
        let text = copy.text.to_lowercase().replace('\u{a0}', " ");
        let words: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || ",.;:".contains(c))
            .collect();
        let dated = words.windows(2).find(|pair| {
            let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
            months.contains(&pair[1]) && number(pair[0])
                || months.contains(&pair[0]) && number(pair[1])
        });
        assert_eq!(
            dated, None,
            "{}: dates are computed from sessions.json",
            copy.place
        );
    }
}

#[test]
fn what_prose_says_of_the_rhythm_is_what_the_session_says() {
    let sessions = data::read(File::Sessions);
    let session = &sessions["sessions"][0];
    let number = |key: &str| {
        session[key]
            .as_u64()
            .unwrap_or_else(|| panic!("sessions.json: no {key}"))
    };
    let months = [number("teaching_months"), number("internship_months")];
    let months = [months[0], months[1], months[0] + months[1]];
    for copy in data::all() {
        let words: Vec<&str> = copy.text.split_whitespace().collect();
        for pair in words.windows(2) {
            let counted = count(pair[0]);
            match pair[1].trim_end_matches(|c: char| !c.is_alphabetic()) {
                "mois" => assert!(
                    counted.is_none_or(|n| months.contains(&n)),
                    "{}: {pair:?}",
                    copy.place
                ),
                "h" => assert!(
                    counted.is_none_or(|n| n == number("hours_per_week")),
                    "{}: {pair:?}",
                    copy.place
                ),
                _ => {}
            }
        }
    }
}

/// The number that a word says, in digits or in letters.
fn count(word: &str) -> Option<u64> {
    const NAMES: [&str; 12] = [
        "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze",
    ];
    let word = word.to_lowercase();
    word.parse().ok().or_else(|| {
        (1..)
            .zip(NAMES)
            .find(|(_, name)| *name == word)
            .map(|(number, _)| number)
    })
}

#[test]
fn nobody_is_sent_to_the_public_address_which_is_this_site() {
    let named = data::all()
        .into_iter()
        .filter(|copy| copy.text.contains("fabdunumerique.fr"));
    assert_eq!(
        named.map(|copy| copy.place).collect::<Vec<_>>(),
        ["site.json.base_url"]
    );
}

#[test]
fn a_trade_is_described_in_three_sentences() {
    let tracks = data::read(File::Tracks);
    for track in tracks["tracks"].as_array().unwrap() {
        assert_eq!(
            track["trade_summary"].as_array().map(Vec::len),
            Some(3),
            "{}",
            track["slug"]
        );
    }
}
