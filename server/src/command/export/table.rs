use chrono::SecondsFormat;
use fabnum::{
    apply::{
        Rules,
        field::Field,
        table::{Cell, Column, Received, Row, csv},
    },
    copy,
    domain::catalogue::Catalogue,
};
use fabnum_server::stored::{DamagedError, StoredApplication};
use serde_json::{Map, Value};

use super::super::remarks::remarks;

/// The heading of what the desk's table has no column for.
const REMARKS: &str = "À regarder";

/// The desk's table, with what the service noted in a column of its own.
pub(super) struct Table<'a> {
    catalogue: &'a Catalogue,
    columns: Vec<Column>,
    rows: Vec<(Row, Cell)>,
}

impl<'a> Table<'a> {
    /// An empty table.
    pub(super) fn of(catalogue: &'a Catalogue, with_accommodations: bool) -> Self {
        let is_shown = |column: &Column| {
            with_accommodations || *column != Column::Answer(Field::Accommodations)
        };
        Self {
            catalogue,
            columns: Column::ALL.into_iter().filter(is_shown).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds an application, by the catalogue of today and the clock of when it came.
    pub(super) fn add(&mut self, application: &StoredApplication) -> Result<(), DamagedError> {
        let saved = application.saved()?;
        let rules = Rules {
            catalogue: self.catalogue,
            now: application.received_at,
        };
        let received = Received {
            reference: &application.reference,
            at: application.received_at,
        };
        let checked = saved.draft.validate(&rules);
        let row = Row::of(&saved, Some(received), &checked, &rules);
        let remarks = Cell::Text(remarks(application).join("\n"));
        self.rows.push((row, remarks));
        Ok(())
    }

    pub(super) fn csv(&self) -> String {
        let headings = self
            .columns
            .iter()
            .map(|column| copy::table::heading(*column));
        let rows = self.rows.iter().map(|(row, remarks)| {
            let cells = self.columns.iter().map(|column| row.cell(*column));
            cells.chain([remarks])
        });
        csv::of_cells(headings.chain([REMARKS]), rows)
    }

    pub(super) fn json(&self) -> String {
        let rows = self.rows.iter().map(|(row, remarks)| {
            let cells = self
                .columns
                .iter()
                .map(|column| (name(*column), value(row.cell(*column))));
            let remarks = ("remarques", value(remarks));
            let object = cells
                .chain([remarks])
                .map(|(name, value)| (name.to_owned(), value));
            Value::Object(Map::from_iter(object))
        });
        format!("{:#}\n", Value::Array(rows.collect()))
    }
}

/// The column's name for programs.
fn name(column: Column) -> &'static str {
    match column {
        Column::Reference => "reference",
        Column::ReceivedAt => "recue",
        Column::CompletedAt => "completee",
        Column::Answer(field) => field.id(),
        Column::AgeAtStart => "age-au-debut",
        Column::Session => "session",
        Column::Problems => "problemes",
    }
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Number(number) => (*number).into(),
        Cell::Day(day) => day.to_string().into(),
        Cell::Instant(instant) => instant.to_rfc3339_opts(SecondsFormat::Millis, true).into(),
        Cell::Phone(phone) => phone.as_str().into(),
        Cell::Text(text) => text.as_str().into(),
    }
}
