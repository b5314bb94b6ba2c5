use std::cmp::Ordering;

use super::{
    Desk, Entry,
    order::{order, sorted},
};
use crate::apply::{
    field::Field,
    table::{Cell, Column},
};

/// The columns by which the list can be narrowed.
pub const FILTERS: [Column; 3] = [
    Column::Answer(Field::Track),
    Column::Answer(Field::Campus),
    Column::Session,
];

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what stands in this column.
    pub column: Column,
    /// The greatest first.
    pub descending: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Self {
            column: Column::Answer(Field::LastName),
            descending: false,
        }
    }
}

/// A dossier of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listed<'a> {
    /// Its place among the dossiers in the order in which they were read, which stays.
    pub place: usize,
    /// The dossier.
    pub entry: &'a Entry,
    /// The number of the group of likely duplicates to which it belongs.
    pub group: Option<usize>,
}

impl Desk {
    /// The order of the list.
    pub fn sort(&self) -> Sort {
        self.sort
    }

    /// Sorts by a column; by the same one again, the other way round.
    pub fn sort_by(&mut self, column: Column) {
        let descending = self.sort.column == column && !self.sort.descending;
        self.sort = Sort { column, descending };
    }

    /// What can be asked for in a column: each cell once, in order.
    pub fn options(&self, column: Column) -> Vec<&Cell> {
        let mut options: Vec<&Cell> = Vec::new();
        for entry in &self.entries {
            let cell = entry.cell(column);
            if !options.contains(&cell) {
                let at = options.partition_point(|other| order(other, cell).is_le());
                options.insert(at, cell);
            }
        }
        options
    }

    /// What is asked for in one of the [`FILTERS`], counted from 0; `None` for all.
    pub fn filter(&self, filter: usize) -> Option<&Cell> {
        self.filters.get(filter)?.as_ref()
    }

    /// Narrows the list by one of the [`FILTERS`], or no longer.
    pub fn narrow(&mut self, filter: usize, to: Option<Cell>) {
        if let Some(own) = self.filters.get_mut(filter) {
            *own = to;
        }
    }

    /// The dossiers that are asked for, in order. Likely duplicates stand together, where the first of them would stand.
    pub fn list(&self) -> Vec<Listed<'_>> {
        let asked: Vec<Listed<'_>> = (0..self.entries.len())
            .filter_map(|place| self.listed(place))
            .filter(|listed| self.is_asked(listed.entry))
            .collect();
        let order = sorted(asked.len(), &|a, b| match (asked.get(a), asked.get(b)) {
            (Some(a), Some(b)) => self.compare(a.entry, b.entry),
            _ => Ordering::Equal,
        });
        let asked: Vec<Listed<'_>> = order
            .into_iter()
            .filter_map(|place| asked.get(place).copied())
            .collect();
        let mut list: Vec<Listed<'_>> = Vec::with_capacity(asked.len());
        for listed in &asked {
            let is_there = |group| list.iter().any(|other| other.group == Some(group));
            match listed.group {
                None => list.push(*listed),
                Some(group) if is_there(group) => {}
                group => list.extend(asked.iter().filter(|other| other.group == group)),
            }
        }
        list
    }

    fn is_asked(&self, entry: &Entry) -> bool {
        let mut filters = FILTERS.iter().zip(&self.filters);
        filters.all(|(column, asked)| {
            asked
                .as_ref()
                .is_none_or(|asked| entry.cell(*column) == asked)
        })
    }

    /// Nothing given stands last, whichever way round.
    fn compare(&self, a: &Entry, b: &Entry) -> Ordering {
        let Sort { column, descending } = self.sort;
        let (a, b) = (a.cell(column), b.cell(column));
        if descending && *a != Cell::Empty && *b != Cell::Empty {
            order(b, a)
        } else {
            order(a, b)
        }
    }
}
