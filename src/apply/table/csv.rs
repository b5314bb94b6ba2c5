//! The table as a file that spreadsheets open: CSV in UTF-8 with a byte-order mark, `;` between quoted cells, CRLF
//! between lines.
//!
//! A spreadsheet set to French takes `,` for the decimal sign and splits at `;` alone; without the mark, it reads accents
//! of another century. One that splits elsewhere shows the cells in disorder, and still runs nothing of them. Our own lines
//! and not the `csv` crate, which knows neither marks nor formulas and adds 16 KB of brotli to a program of these lines
//! alone; the tests read the file back with it.

use chrono::Timelike;

use super::{Cell, Column, Row};
use crate::{
    copy,
    domain::{contact::Phone, paris},
};

/// Says to a spreadsheet that the file is UTF-8.
const MARK: char = '\u{feff}';
/// What a spreadsheet may take for the beginning of a formula.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Where a spreadsheet may split a cell: at another sign than ours, and between lines, where it minds no quotes.
const SPLIT: [char; 5] = [';', ',', '\t', '\r', '\n'];

/// The whole file: the headings, then a line for each row.
pub fn file<'r>(rows: impl IntoIterator<Item = &'r Row>) -> String {
    let rows = rows
        .into_iter()
        .map(|row| row.cells().map(|(_, cell)| cell));
    of_cells(Column::ALL.map(copy::table::heading), rows)
}

/// The file of other columns than a row has: their headings, then a line for each row's cells.
pub fn of_cells<'r>(
    headings: impl IntoIterator<Item = &'static str>,
    rows: impl IntoIterator<Item = impl IntoIterator<Item = &'r Cell>>,
) -> String {
    let mut file = MARK.to_string();
    file += &line(headings.into_iter().map(str::to_owned));
    for row in rows {
        file += &line(row.into_iter().map(value));
    }
    file
}

/// One line of the file, of texts that are harmless already.
fn line(values: impl IntoIterator<Item = String>) -> String {
    let quoted = values
        .into_iter()
        .map(|value| format!("\"{}\"", value.replace('"', "\"\"")));
    quoted.collect::<Vec<_>>().join(";") + "\r\n"
}

/// A cell's text: days and instants in the order in which any spreadsheet reads them, on Paris's clocks.
fn value(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Instant(instant) => {
            let there = instant.with_timezone(&paris::offset(*instant));
            // A year beyond 9999 begins with a plus sign.
            harmless(&format!(
                "{} {:02}:{:02}",
                there.date_naive(),
                there.hour(),
                there.minute()
            ))
        }
        Cell::Phone(phone) => dialled(phone),
        Cell::Text(text) => harmless(text),
    }
}

/// The text, with a `'` before whatever would be a formula, at its beginning and after each sign at which it may be split:
/// as OWASP advises against the injection of CSV.
fn harmless(text: &str) -> String {
    let mut harmless = String::new();
    let mut is_new_line = false;
    for piece in text.split_inclusive(SPLIT) {
        // Empty lines between two paragraphs are none of these.
        let is_blank = piece.starts_with('\t') || piece.starts_with(['\r', '\n']) && !is_new_line;
        if is_blank || is_formula(piece) {
            harmless.push('\'');
        }
        harmless += piece;
        is_new_line = piece.ends_with(['\r', '\n']);
    }
    harmless
}

/// Whether it begins as a formula, once a spreadsheet has taken away what it does not show.
fn is_formula(piece: &str) -> bool {
    let is_dropped = |c: char| c.is_whitespace() || c.is_control() || c == '"' || c == MARK;
    piece.trim_start_matches(is_dropped).starts_with(FORMULA)
}

/// A number as it is dialled in France, in pairs: `06 12 34 56 78`, `00 44 20 79 46 00 00`.
///
/// Not `+44…`, which is a formula to a spreadsheet; and with spaces, or it would be a number, whose zeros are dropped.
fn dialled(phone: &Phone) -> String {
    let number = phone.as_str().trim_start_matches('+');
    let digits = match number.strip_prefix("33") {
        Some(national) => format!("0{national}"),
        None => format!("00{number}"),
    };
    let mut pairs = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % 2 == 0 {
            pairs.push(' ');
        }
        pairs.push(digit);
    }
    pairs
}
