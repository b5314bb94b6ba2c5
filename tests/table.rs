//! The applications as a table, and the table as a file: [`fabnum::apply::table`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use fabnum::apply::supporters::Supporters;
use fabnum::{
    apply::{
        Rules,
        draft::Draft,
        field::Field,
        saved::Saved,
        table::{Cell, Column, Received, Row, csv},
    },
    copy,
    data::{self, File},
    domain::choice::{Channel, Situation, Support},
};
use proptest::prelude::*;
use support::{
    any_draft, any_text, at, cases, catalogue, changed, chosen, complete_draft, day, likely_draft,
    minor_draft, now,
};

/// The row of a draft that was completed at an instant.
fn row_at(draft: Draft, kept_at: DateTime<Utc>, received: Option<Received<'_>>) -> Row {
    let rules = Rules {
        catalogue: catalogue(),
        now: kept_at,
    };
    let checked = draft.validate(&rules);
    let saved = Saved {
        kept_at,
        revision: 0,
        draft,
    };
    Row::of(&saved, received, &checked, &rules)
}

fn row(draft: Draft) -> Row {
    row_at(draft, now(), None)
}

fn text(words: &str) -> Cell {
    Cell::Text(words.into())
}

fn assert_cells(row: &Row, table: &[(Column, Cell)]) {
    for (column, expected) in table {
        assert_eq!(row.cell(*column), expected, "{column:?}");
    }
}

/// The lines of a file as a program for CSV reads them, the headings first.
fn read_back(file: &str) -> Vec<Vec<String>> {
    let plain = file.strip_prefix('\u{feff}').expect("a byte-order mark");
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(plain.as_bytes());
    let lines = reader.records().map(|line| line.unwrap());
    lines
        .map(|line| line.iter().map(str::to_owned).collect())
        .collect()
}

/// The cell of a row as a spreadsheet has it.
fn in_file(row: &Row, column: Column) -> String {
    let lines = read_back(&csv::file([row]));
    let place = Column::ALL.iter().position(|other| *other == column);
    lines[1][place.unwrap()].clone()
}

#[test]
fn every_answer_has_one_column() {
    let columns: BTreeSet<Column> = Column::ALL.into_iter().collect();
    assert_eq!(columns.len(), Column::ALL.len(), "a column is there twice");
    for field in Field::ALL {
        assert!(columns.contains(&Column::Answer(field)), "{field:?}");
    }
}

#[test]
fn every_heading_is_its_own() {
    let headings: BTreeSet<&str> = Column::ALL.into_iter().map(copy::table::heading).collect();
    assert_eq!(headings.len(), Column::ALL.len());
}

#[test]
fn a_row_holds_every_answer() {
    let draft = Draft {
        situation: Some(Situation::JobSeeker),
        support: Supporters::from_iter([Support::FranceTravail]),
        motivation: "Une\nDeux".into(),
        phone: "06 12 34 56 78".into(),
        channel: Some(Channel::Phone),
        by_voice: true,
        ..complete_draft()
    };
    let choices = &catalogue().form.choices;
    let answer = Column::Answer;
    assert_cells(
        &row(draft),
        &[
            (Column::Reference, Cell::Empty),
            (Column::ReceivedAt, Cell::Empty),
            (Column::CompletedAt, Cell::Instant(now())),
            (answer(Field::LastName), text("N’Diaye")),
            (answer(Field::FirstName), text("Zoé")),
            (answer(Field::BirthDate), Cell::Day(day("2005-03-07"))),
            (Column::AgeAtStart, Cell::Number(21)),
            (answer(Field::GuardianName), Cell::Empty),
            (answer(Field::GuardianContact), Cell::Empty),
            (answer(Field::Email), text("zoe@exemple.fr")),
            (
                answer(Field::Phone),
                Cell::Phone("0612345678".parse().unwrap()),
            ),
            (answer(Field::Channel), text("Par téléphone")),
            (answer(Field::Track), text("Développeur webmaster")),
            (answer(Field::Campus), text("Niort")),
            (Column::Session, Cell::Day(day("2026-12-12"))),
            (answer(Field::Availability), text("Oui, c’est possible")),
            (answer(Field::Situation), text("Je cherche un emploi")),
            (answer(Field::Support), text("France Travail")),
            (answer(Field::Occupation), Cell::Empty),
            (
                answer(Field::Interests),
                text("Construire un site web\nMener un projet à plusieurs"),
            ),
            (answer(Field::Motivation), text("Une\nDeux")),
            (answer(Field::ByVoice), text(&choices.by_voice)),
            (answer(Field::Accommodations), Cell::Empty),
            (Column::Problems, Cell::Empty),
        ],
    );
}

#[test]
fn adaptations_are_named_only_where_they_were_asked_for() {
    let column = Column::Answer(Field::Accommodations);
    let asked = Draft {
        accommodations: true,
        ..complete_draft()
    };
    let words = &catalogue().form.choices.accommodations.label;
    assert_eq!(row(asked).cell(column), &text(words));
    assert_eq!(row(complete_draft()).cell(column), &Cell::Empty);
}

#[test]
fn who_accompanies_is_beside_somebody_of_17() {
    let by_mail = Draft {
        guardian_contact: "awa@exemple.fr".into(),
        ..minor_draft()
    };
    let (name, contact) = (Field::GuardianName, Field::GuardianContact);
    assert_cells(
        &row(minor_draft()),
        &[
            (Column::Answer(name), text("Awa N’Diaye")),
            (
                Column::Answer(contact),
                Cell::Phone("0698765432".parse().unwrap()),
            ),
            // 18 on the day after the tests' own, 18 days before the session.
            (Column::AgeAtStart, Cell::Number(18)),
        ],
    );
    assert_eq!(
        row(by_mail).cell(Column::Answer(contact)),
        &text("awa@exemple.fr")
    );
}

#[test]
fn what_the_service_noted_stands_in_front() {
    let received = Received {
        reference: "K7QH2XPM",
        at: at("2026-11-24T18:30:00Z"),
    };
    let row = row_at(complete_draft(), now(), Some(received));
    assert_cells(
        &row,
        &[
            (Column::Reference, text("K7QH2XPM")),
            (
                Column::ReceivedAt,
                Cell::Instant(at("2026-11-24T18:30:00Z")),
            ),
        ],
    );
    assert_eq!(in_file(&row, Column::ReceivedAt), "2026-11-24 19:30");
}

#[test]
fn no_session_is_named_where_none_is_announced() {
    let late = row_at(complete_draft(), at("2027-01-10T09:00:00Z"), None);
    assert_cells(
        &late,
        &[
            (Column::Session, Cell::Empty),
            (Column::AgeAtStart, Cell::Empty),
            (Column::Problems, Cell::Empty),
        ],
    );
}

#[test]
fn an_application_for_what_took_none_says_so() {
    let closed = changed(File::Sessions, |sessions| {
        for offer in sessions["sessions"][0]["offers"].as_array_mut().unwrap() {
            offer["state"] = "closed".into();
        }
    });
    let closed = data::decode(&closed).unwrap();
    let draft = complete_draft();
    for (catalogue, said) in [
        (catalogue(), Cell::Empty),
        (&closed, text(copy::table::NOT_OPEN)),
    ] {
        let rules = Rules {
            catalogue,
            now: now(),
        };
        let saved = Saved {
            kept_at: now(),
            revision: 0,
            draft: draft.clone(),
        };
        let row = Row::of(&saved, None, &draft.validate(&rules), &rules);
        assert_eq!(row.cell(Column::Problems), &said);
    }
}

#[test]
fn an_application_that_is_not_valid_has_its_row_too() {
    let draft = Draft {
        track: chosen("boulanger"),
        first_name: String::new(),
        email: "zoe@".into(),
        birth: fabnum::apply::draft::TypedDate {
            day: "31".into(),
            month: "2".into(),
            year: "2005".into(),
        },
        ..complete_draft()
    };
    let answer = Column::Answer;
    let row = row(draft);
    assert_cells(
        &row,
        &[
            (answer(Field::Track), text("boulanger")),
            (answer(Field::FirstName), Cell::Empty),
            (answer(Field::LastName), text("N’Diaye")),
            (answer(Field::Email), text("zoe@")),
            (answer(Field::BirthDate), text("31 2 2005")),
            (Column::AgeAtStart, Cell::Empty),
            (Column::Session, Cell::Empty),
        ],
    );
    let Cell::Text(problems) = row.cell(Column::Problems) else {
        panic!("no problem is named");
    };
    let fields: Vec<&str> = problems
        .lines()
        .map(|line| line.split('\u{a0}').next().unwrap())
        .collect();
    assert_eq!(
        fields,
        ["Parcours", "Prénom", "Date de naissance", "Adresse e-mail"]
    );
}

#[test]
fn days_and_instants_are_written_as_every_spreadsheet_reads_them() {
    let row = row_at(complete_draft(), at("2026-07-01T22:05:00Z"), None);
    let table = [
        (Column::CompletedAt, "2026-07-02 00:05"),
        (Column::Answer(Field::BirthDate), "2005-03-07"),
        (Column::Session, "2026-12-12"),
        (Column::AgeAtStart, "21"),
    ];
    for (column, written) in table {
        assert_eq!(in_file(&row, column), written, "{column:?}");
    }
}

#[test]
fn a_phone_number_is_written_as_it_is_dialled() {
    let table = [
        ("+33612345678", "06 12 34 56 78"),
        ("05.49.00.00.01", "05 49 00 00 01"),
        ("+44 20 7946 0000", "00 44 20 79 46 00 00"),
        ("+32 2 123 45 67", "00 32 21 23 45 67"),
        ("+1 212 555 0100", "00 12 12 55 50 10 0"),
        // No number: what was typed, and no formula.
        ("+33 6 12", "'+33 6 12"),
    ];
    for (typed, written) in table {
        let draft = Draft {
            phone: typed.into(),
            ..complete_draft()
        };
        let row = row(draft);
        assert_eq!(
            in_file(&row, Column::Answer(Field::Phone)),
            written,
            "{typed}"
        );
    }
}

#[test]
fn no_answer_becomes_a_formula() {
    let table = [
        ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
        ("+1", "'+1"),
        ("- oui", "'- oui"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("'=1", "'=1"),
        ("a=1", "a=1"),
        ("Oui ; non", "Oui ; non"),
        ("Un \"mot\"", "Un \"mot\""),
        ("Une\n=2", "Une\n'=2"),
    ];
    for (typed, written) in table {
        let draft = Draft {
            motivation: typed.into(),
            ..complete_draft()
        };
        let row = row(draft);
        let column = Column::Answer(Field::Motivation);
        assert_eq!(in_file(&row, column), written, "{typed}");
    }
}

#[test]
fn no_part_of_a_cell_becomes_a_formula_where_a_spreadsheet_splits_it() {
    let table = [
        (
            "Une\r\n\r\nDeux, 3 ; 4\ttous",
            "Une\r\n\r\nDeux, 3 ; 4\ttous",
        ),
        ("Oui,=1", "Oui,'=1"),
        ("Oui;@A1", "Oui;'@A1"),
        ("Oui\t+1", "Oui\t'+1"),
        ("Oui\r=1", "Oui\r'=1"),
        ("Oui, -1", "Oui,' -1"),
        ("Oui,\"=1", "Oui,'\"=1"),
        ("Oui,\"\";＝1", "Oui,\"\";'＝1"),
        ("Oui,\t1", "Oui,'\t1"),
        ("\t1", "'\t1"),
        ("\n1", "'\n1"),
        ("\u{feff}=1", "'\u{feff}=1"),
    ];
    for (text, written) in table {
        // The one cell whose text nothing has tidied.
        let received = Received {
            reference: text,
            at: now(),
        };
        let row = row_at(complete_draft(), now(), Some(received));
        assert_eq!(in_file(&row, Column::Reference), written, "{text:?}");
    }
}

#[test]
fn the_file_begins_with_its_mark_and_its_headings() {
    let file = csv::file([]);
    assert!(
        file.starts_with("\u{feff}\"Référence\";\"Date de réception\";"),
        "{file}"
    );
    assert!(file.ends_with(";\"À vérifier\"\r\n"), "{file}");
    assert_eq!(file.lines().count(), 1);
}

/// A draft like those that people leave, or with anything in any field.
fn some_draft() -> impl Strategy<Value = Draft> {
    prop_oneof![likely_draft(), any_draft()]
}

/// A text in which signs that split, quotes and beginnings of formulas stand close together.
fn traps() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(&[
        ";", ",", "\t", "\r\n", "\n", " ", "\"", "'", "=1", "+1", "-1", "@A1", "＝1", "a",
        "\u{a0}", "\u{feff}", "\0",
    ]);
    proptest::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

/// The cells that a program sees which splits at that sign and at every line, and knows no quotes.
fn split_everywhere(file: &str, sign: char) -> Vec<String> {
    let cells = file
        .trim_start_matches('\u{feff}')
        .split(['\r', '\n', sign]);
    cells.map(str::to_owned).collect()
}

/// The cells that a program for CSV sees which splits at that sign.
fn split_by_quotes(file: &str, sign: char) -> Vec<String> {
    let plain = file.trim_start_matches('\u{feff}');
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(u8::try_from(sign).unwrap())
        .has_headers(false)
        .flexible(true)
        .from_reader(plain.as_bytes());
    let records: Vec<_> = reader.records().map(Result::unwrap).collect();
    let cells = records.iter().flatten();
    cells.map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn what_is_written_is_read_back(drafts in proptest::collection::vec(some_draft(), 0..4), reference in any_text()) {
        let received = Received { reference: &reference, at: now() };
        let rows: Vec<Row> = drafts.into_iter().map(|draft| row_at(draft, now(), Some(received))).collect();
        let lines = read_back(&csv::file(&rows));
        prop_assert_eq!(&lines[0], &Column::ALL.map(copy::table::heading).map(str::to_owned).to_vec());
        prop_assert_eq!(lines.len(), rows.len() + 1);
        for (row, line) in rows.iter().zip(&lines[1..]) {
            prop_assert_eq!(line.len(), Column::ALL.len());
            for ((column, cell), read) in row.cells().zip(line) {
                let back = match cell {
                    Cell::Empty => read.is_empty(),
                    Cell::Number(number) => read.parse() == Ok(*number),
                    Cell::Day(day) => read.parse() == Ok(*day),
                    Cell::Instant(_) => read == "2026-11-23 10:00",
                    Cell::Phone(phone) => read.parse().as_ref() == Ok(phone),
                    Cell::Text(text) => read.len() >= text.len() && read.replace('\'', "") == text.replace('\'', ""),
                };
                prop_assert!(back, "{:?}: {:?} as {:?}", column, cell, read);
            }
        }
    }

    #[test]
    fn nothing_in_the_file_is_a_formula(draft in some_draft(), traps in traps()) {
        let draft = Draft { motivation: traps.clone(), ..draft };
        let received = Received { reference: &traps, at: now() };
        let file = csv::file([&row_at(draft, now(), Some(received))]);
        for sign in [';', ',', '\t'] {
            for cell in split_everywhere(&file, sign).into_iter().chain(split_by_quotes(&file, sign)) {
                let bare = cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"');
                prop_assert!(!bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{:?} at {:?}", cell, sign);
            }
        }
        for cell in split_by_quotes(&file, ';') {
            prop_assert!(!cell.starts_with(['\t', '\r', '\n']), "{:?}", cell);
        }
    }

    #[test]
    fn a_row_is_made_of_any_draft(draft in any_draft()) {
        let row = row(draft);
        for (column, cell) in row.cells() {
            let words = copy::table::shown(cell);
            prop_assert_eq!(words.is_empty(), *cell == Cell::Empty, "{:?}", column);
        }
    }
}
