//! The pieces of which the page art is made.

/// What a piece looks like, drawn in a square of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Square,
    Circle,
    Ring,
    /// The quarter of a circle around the upper left corner.
    Quarter,
    /// A half circle that stands on the lower edge.
    Dome,
    /// An archway that stands on the lower edge.
    Arch,
    /// The half of a square below its diagonal.
    Wedge,
    Triangle,
    Diamond,
    Dots,
    Stairs,
    /// A head and shoulders.
    Person,
    /// Machines on a line.
    Network,
    /// What somebody says.
    Bubble,
    /// The brackets around a page's code.
    Brackets,
    Screen,
    Arrow,
}

impl Form {
    /// The outline; a part that runs the other way around is a hole.
    pub(super) fn outline(self) -> &'static str {
        match self {
            Self::Square => "M0 0h100v100H0Z",
            Self::Circle => "M50 0a50 50 0 1 1 0 100a50 50 0 1 1 0-100Z",
            Self::Ring => {
                "M50 0a50 50 0 1 1 0 100a50 50 0 1 1 0-100ZM50 29a21 21 0 1 0 0 42a21 21 0 1 0 0-42Z"
            }
            Self::Quarter => "M0 0H100A100 100 0 0 1 0 100Z",
            Self::Dome => "M0 100A50 50 0 0 1 100 100Z",
            Self::Arch => "M0 100V50A50 50 0 0 1 100 50V100Z",
            Self::Wedge => "M0 0 100 100H0Z",
            Self::Triangle => "M50 0 100 100H0Z",
            Self::Diamond => "M50 0 100 50 50 100 0 50Z",
            Self::Dots => {
                "M25 11a14 14 0 1 1 0 28a14 14 0 1 1 0-28ZM75 11a14 14 0 1 1 0 28a14 14 0 1 1 0-28ZM25 61a14 14 0 1 1 0 28a14 14 0 1 1 0-28ZM75 61a14 14 0 1 1 0 28a14 14 0 1 1 0-28Z"
            }
            Self::Stairs => "M0 100V75H25V50H50V25H75V0H100V100Z",
            Self::Person => "M50 15a19 19 0 1 1 0 38a19 19 0 1 1 0-38ZM12 100A38 38 0 0 1 88 100Z",
            Self::Network => {
                "M50 8a15 15 0 1 1 0 30a15 15 0 1 1 0-30ZM22 62a15 15 0 1 1 0 30a15 15 0 1 1 0-30ZM78 62a15 15 0 1 1 0 30a15 15 0 1 1 0-30ZM46 30H54V46H82V66H74V54H26V66H18V46H46Z"
            }
            Self::Bubble => "M12 16H88V68H50L30 90V68H12Z",
            Self::Brackets => {
                "M37 22 47 32 29 50 47 68 37 78 9 50ZM63 22 91 50 63 78 53 68 71 50 53 32Z"
            }
            Self::Screen => "M10 18H90V72H60V80H72V88H28V80H40V72H10ZM19 27V63H81V27Z",
            Self::Arrow => "M10 38H50V14L92 50 50 86V62H10Z",
        }
    }
}

/// What a piece is painted with; the page's theme has the last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Blue,
    Raspberry,
    Green,
    Violet,
    Yellow,
    Ink,
    White,
}

impl Tone {
    /// The class of what it paints.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Raspberry => "raspberry",
            Self::Green => "green",
            Self::Violet => "violet",
            Self::Yellow => "brand",
            Self::Ink => "ink",
            Self::White => "white",
        }
    }
}

/// A piece in its place on a grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    form: Form,
    tone: Tone,
    ground: Option<Tone>,
    at: (u8, u8),
    size: u8,
    quarter_turns: u8,
}

/// A piece of one cell.
pub(super) const fn put(x: u8, y: u8, form: Form, tone: Tone) -> Piece {
    Piece {
        form,
        tone,
        ground: None,
        at: (x, y),
        size: 1,
        quarter_turns: 0,
    }
}

impl Piece {
    /// The same piece, so many cells wide and high.
    pub(super) const fn wide(self, size: u8) -> Self {
        Self { size, ..self }
    }

    /// The same piece on a square of another tone.
    pub(super) const fn on(self, ground: Tone) -> Self {
        Self {
            ground: Some(ground),
            ..self
        }
    }

    /// The same piece, turned clockwise.
    pub(super) const fn turned(self, quarter_turns: u8) -> Self {
        Self {
            quarter_turns,
            ..self
        }
    }

    /// Form and tone from the ground up.
    pub(super) fn layers(self) -> impl Iterator<Item = (Form, Tone)> {
        let ground = self.ground.map(|tone| (Form::Square, tone));
        ground.into_iter().chain([(self.form, self.tone)])
    }

    /// Its place and its size, as SVG writes them.
    pub(super) fn placing(self) -> String {
        let (x, y) = self.at;
        let place = format!("translate({} {})", u32::from(x) * 100, u32::from(y) * 100);
        let size = if self.size == 1 {
            String::new()
        } else {
            format!(" scale({})", self.size)
        };
        let turn = match self.quarter_turns {
            0 => String::new(),
            turns => format!(" rotate({} 50 50)", u32::from(turns) * 90),
        };
        format!("{place}{size}{turn}")
    }
}
