//! What the art shows on each page.

use super::piece::{
    Form::{
        Arch, Arrow, Brackets, Bubble, Circle, Diamond, Dome, Dots, Network, Person, Quarter, Ring,
        Screen, Square, Stairs, Triangle, Wedge,
    },
    Piece,
    Tone::{Blue, Green, Ink, Raspberry, Violet, White, Yellow},
    put,
};
use crate::domain::track::Shape;

/// A picture for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The workshop: people, and what they build.
    Workshop,
    /// The pieces of all tracks, side by side.
    Pieces,
    /// The pieces of one track.
    Track(Shape),
    /// A street.
    Town,
    /// The same street from its other end.
    OtherTown,
    /// Stairs, and those who climb them.
    Stairs,
    /// People who meet.
    Meeting,
    /// A piece that is missing.
    Missing,
}

/// A picture: its pieces on a grid, from the ground up.
pub(super) struct Drawing {
    pub(super) columns: u8,
    pub(super) rows: u8,
    pub(super) pieces: &'static [Piece],
}

impl Scene {
    /// How the scene is drawn.
    pub(super) fn drawing(self) -> Drawing {
        let (columns, rows, pieces) = match self {
            Self::Workshop => (6, 6, WORKSHOP),
            Self::Pieces => (6, 3, PIECES),
            Self::Track(Shape::Square) => (6, 3, SQUARES),
            Self::Track(Shape::Circle) => (6, 3, CIRCLES),
            Self::Track(Shape::Triangle) => (6, 3, TRIANGLES),
            Self::Track(Shape::Diamond) => (6, 3, DIAMONDS),
            Self::Town => (6, 3, TOWN),
            Self::OtherTown => (6, 3, OTHER_TOWN),
            Self::Stairs => (6, 3, STAIRS),
            Self::Meeting => (6, 3, MEETING),
            Self::Missing => (6, 3, MISSING),
        };
        Drawing {
            columns,
            rows,
            pieces,
        }
    }
}

const WORKSHOP: &[Piece] = &[
    put(0, 0, Network, White).wide(2).on(Blue),
    put(2, 0, Quarter, Ink),
    put(3, 0, Dome, White).on(Raspberry),
    put(2, 1, Triangle, Green),
    put(3, 1, Quarter, White).on(Blue).turned(2),
    put(4, 0, Person, White).wide(2).on(Raspberry),
    put(0, 2, Person, Ink).on(White),
    put(1, 2, Ring, Raspberry),
    put(2, 2, Circle, Yellow).on(Ink),
    put(3, 2, Stairs, White).on(Green),
    put(4, 2, Wedge, Green).turned(1),
    put(5, 2, Person, White).on(Blue),
    put(0, 3, Bubble, White).wide(2).on(Raspberry),
    put(2, 3, Screen, White).wide(2).on(Ink),
    put(4, 3, Brackets, White).wide(2).on(Green),
    put(0, 5, Quarter, Blue).turned(1),
    put(1, 5, Quarter, Ink).turned(3),
    put(2, 5, Person, Yellow).on(Green),
    put(3, 5, Dome, Raspberry).on(White),
    put(4, 5, Wedge, White).on(Blue),
    put(5, 5, Triangle, Raspberry),
];

const PIECES: &[Piece] = &[
    put(0, 0, Quarter, Ink).turned(2),
    put(1, 0, Network, White).on(Blue),
    put(0, 1, Square, Blue).wide(2),
    put(2, 0, Ring, Ink),
    put(3, 0, Bubble, White).on(Raspberry),
    put(2, 1, Circle, Raspberry).wide(2),
    put(4, 0, Brackets, White).on(Green),
    put(5, 0, Wedge, Ink),
    put(4, 1, Triangle, Green).wide(2),
];

const SQUARES: &[Piece] = &[
    put(0, 0, Square, Ink).on(Ink),
    put(1, 0, Square, White),
    put(2, 0, Network, Blue).wide(2).on(White),
    put(4, 0, Square, Yellow),
    put(5, 1, Square, White),
    put(0, 1, Screen, Blue).wide(2).on(Yellow),
    put(3, 2, Square, Ink),
    put(4, 2, Dots, Blue).on(White),
];

const CIRCLES: &[Piece] = &[
    put(0, 0, Circle, White).wide(2),
    put(2, 0, Circle, Yellow),
    put(3, 0, Ring, Ink),
    put(4, 0, Bubble, Raspberry).wide(2).on(White),
    put(1, 2, Circle, Ink),
    put(2, 1, Circle, White).wide(2),
    put(0, 2, Ring, Yellow),
    put(4, 2, Circle, Yellow),
    put(5, 2, Circle, Ink),
];

const TRIANGLES: &[Piece] = &[
    put(0, 0, Triangle, White).wide(2),
    put(2, 0, Wedge, Yellow),
    put(3, 0, Triangle, Ink),
    put(4, 0, Brackets, Green).wide(2).on(White),
    put(0, 2, Wedge, Ink).turned(1),
    put(1, 2, Triangle, Yellow),
    put(2, 1, Triangle, White).wide(2),
    put(4, 2, Wedge, Ink).turned(3),
    put(5, 2, Triangle, Yellow),
];

const DIAMONDS: &[Piece] = &[
    put(0, 0, Diamond, White).wide(2),
    put(2, 0, Diamond, Yellow),
    put(3, 0, Diamond, Ink),
    put(4, 0, Diamond, White).wide(2),
    put(0, 2, Diamond, Ink),
    put(2, 1, Diamond, White).wide(2),
    put(5, 2, Diamond, Yellow),
];

const TOWN: &[Piece] = &[
    put(0, 1, Triangle, Raspberry),
    put(0, 2, Arch, Yellow).on(Ink),
    put(1, 1, Square, White).wide(2),
    put(1, 1, Dots, Blue).wide(2),
    put(1, 0, Quarter, Blue).turned(2),
    put(2, 0, Quarter, Blue).turned(3),
    put(3, 0, Circle, White),
    put(3, 1, Wedge, Green).turned(3),
    put(3, 2, Person, White).on(Raspberry),
    put(4, 0, Triangle, Ink).wide(2),
    put(4, 2, Arch, White).on(Green),
    put(5, 2, Dots, White).on(Blue),
];

const OTHER_TOWN: &[Piece] = &[
    put(0, 0, Triangle, Green).wide(2),
    put(0, 2, Dots, White).on(Raspberry),
    put(1, 2, Arch, Yellow).on(Ink),
    put(2, 1, Person, White).on(Blue),
    put(2, 2, Square, Blue),
    put(2, 0, Dome, Raspberry),
    put(3, 1, Square, White).wide(2),
    put(3, 1, Screen, Ink).wide(2),
    put(4, 0, Wedge, Blue).turned(3),
    put(5, 0, Circle, Raspberry),
    put(5, 1, Triangle, Ink),
    put(5, 2, Arch, White).on(Green),
];

const STAIRS: &[Piece] = &[
    put(0, 0, Stairs, Ink).wide(3),
    put(0, 2, Person, White).on(Raspberry),
    put(1, 1, Person, White).on(Blue),
    put(3, 0, Square, Green),
    put(3, 0, Person, White),
    put(4, 0, Circle, White),
    put(5, 0, Quarter, Raspberry).turned(3),
    put(3, 1, Bubble, White).wide(2).on(Blue),
    put(5, 1, Wedge, Green),
    put(5, 2, Arrow, White).on(Raspberry),
];

const MEETING: &[Piece] = &[
    put(0, 0, Quarter, Ink).turned(2),
    put(1, 0, Bubble, White).on(Blue),
    put(0, 1, Person, White).wide(2).on(Raspberry),
    put(2, 0, Ring, Green),
    put(2, 1, Square, White),
    put(2, 2, Stairs, Ink),
    put(3, 0, Wedge, Blue).turned(1),
    put(3, 1, Circle, Ink),
    put(3, 2, Dome, Green),
    put(4, 0, Person, Yellow).wide(2).on(Ink),
    put(4, 2, Triangle, Blue),
    put(5, 2, Circle, White).on(Green),
];

const MISSING: &[Piece] = &[
    put(0, 0, Square, Blue),
    put(1, 0, Circle, Raspberry),
    put(2, 0, Triangle, Green),
    put(0, 1, Triangle, Green),
    put(1, 1, Square, Blue),
    put(3, 1, Square, Ink),
    put(0, 2, Circle, Raspberry),
    put(2, 2, Square, Blue),
    put(3, 2, Circle, Raspberry),
    put(4, 2, Triangle, Green),
    put(5, 1, Circle, Violet),
    put(5, 2, Square, Ink),
];
