//! What the data must say beyond its typography.

use fabnum::{copy::date::month_name, data::File, typography};

use crate::data;

/// Acronyms with their words, which must stand in the same file.
///
/// `SPN` is a name whose letters the school does not spell out.
const ACRONYMS: [(&str, &str); 10] = [
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

#[test]
fn every_string_of_the_data_keeps_the_rules() {
    assert!(data::all().len() > 200, "most of the data was not read");
    let faults = data::all().into_iter().flat_map(|copy| {
        typography::check(&copy.text)
            .into_iter()
            .map(move |fault| format!("{}: {fault}", copy.place))
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_acronym_is_spelled_out_in_its_file() {
    let all = data::all();
    for copy in &all {
        for acronym in acronyms(&copy.text) {
            let known = ACRONYMS.iter().find(|(known, _)| *known == acronym);
            let (_, words) =
                known.unwrap_or_else(|| panic!("{}: {acronym} is not known", copy.place));
            let spelled = all
                .iter()
                .any(|other| other.file == copy.file && other.text.to_lowercase().contains(words));
            assert!(
                spelled,
                "{}: {acronym} is spelled out nowhere in its file",
                copy.place
            );
        }
    }
}

fn acronyms(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let capital = |c: char| c.is_uppercase() || c.is_ascii_digit();
    words.filter(move |word| {
        word.chars().filter(|c| c.is_uppercase()).count() > 1 && word.chars().all(capital)
    })
}

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
