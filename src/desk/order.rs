use std::cmp::Ordering;

use crate::{apply::table::Cell, domain::text::fold};

/// The places from 0 on in the order of what stands there; what is alike stays as it was.
///
/// Each is put where it belongs among those before it, found by halves. The standard library's sort is quicker from some
/// thousands on, and weighs 6 KB for each type that it sorts.
pub(super) fn sorted(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(count);
    for place in 0..count {
        let at = places.partition_point(|other| order(*other, place).is_le());
        places.insert(at, place);
    }
    places
}

/// The order of two cells: what is empty stands last.
pub(super) fn order(a: &Cell, b: &Cell) -> Ordering {
    match (a, b) {
        (Cell::Number(a), Cell::Number(b)) => a.cmp(b),
        (Cell::Day(a), Cell::Day(b)) => a.cmp(b),
        (Cell::Instant(a), Cell::Instant(b)) => a.cmp(b),
        (Cell::Phone(a), Cell::Phone(b)) => a.as_str().cmp(b.as_str()),
        (Cell::Text(a), Cell::Text(b)) => fold(a).cmp(&fold(b)),
        (a, b) => rank(a).cmp(&rank(b)),
    }
}

/// Kinds do not mix but where an answer is no day or no number: that stands after those that are.
fn rank(cell: &Cell) -> u8 {
    match cell {
        Cell::Number(_) | Cell::Day(_) | Cell::Instant(_) | Cell::Phone(_) => 0,
        Cell::Text(_) => 1,
        Cell::Empty => 2,
    }
}
