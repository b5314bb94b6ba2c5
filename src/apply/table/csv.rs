//! The table as a file that spreadsheets open: CSV in UTF-8 with a byte-order mark, `;` between quoted cells, CRLF
//! between lines.
//!
//! A spreadsheet set to French takes `,` for the decimal sign and splits at `;` alone; without the mark, it reads accents
//! of another century. Our own lines and not the `csv` crate, which knows neither marks nor formulas and adds 16 KB of brotli
//! to a program of these lines alone; the tests read the file back with it.

use chrono::Timelike;

use super::{Cell, Column, Row};
use crate::{
    copy,
    domain::{contact::Phone, paris},
};

/// Says to a spreadsheet that the file is UTF-8.
pub const MARK: char = '\u{feff}';
/// What a spreadsheet may take for the beginning of a formula.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The whole file: the headings, then a line for each row.
pub fn file<'r>(rows: impl IntoIterator<Item = &'r Row>) -> String {
    let mut file = head();
    for row in rows {
        file += &record(row);
    }
    file
}

/// How the file begins: the mark and the headings.
pub fn head() -> String {
    let headings = Column::ALL.map(|column| copy::table::heading(column).to_owned());
    format!("{MARK}{}", line(headings))
}

/// The line of one row.
pub fn record(row: &Row) -> String {
    line(row.cells().map(|(_, cell)| value(cell)))
}

/// One line of the file, of texts that are harmless already.
pub fn line(values: impl IntoIterator<Item = String>) -> String {
    let quoted = values
        .into_iter()
        .map(|value| format!("\"{}\"", value.replace('"', "\"\"")));
    quoted.collect::<Vec<_>>().join(";") + "\r\n"
}

/// A cell's text: days and instants in the order in which any spreadsheet reads them, on Paris's clocks.
pub fn value(cell: &Cell) -> String {
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

/// The text, with a `'` before what would be a formula.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(FORMULA) || text.trim_start().starts_with(FORMULA);
    let guard = if is_formula { "'" } else { "" };
    format!("{guard}{text}")
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
