//! The page art where no sheet reaches it: in a picture.

use super::{piece::Tone, scene::Scene};

/// A scene as an SVG element as large as what it stands in, with the colours that `colour` gives to the tokens of
/// `style/tokens.css`.
///
/// # Errors
/// What `colour` says of a token.
pub(crate) fn painted<E>(
    scene: Scene,
    colour: impl Fn(&str) -> Result<String, E>,
) -> Result<String, E> {
    let drawing = scene.drawing();
    let (width, height) = (
        u32::from(drawing.columns) * 100,
        u32::from(drawing.rows) * 100,
    );
    let mut pieces = String::new();
    for piece in drawing.pieces {
        let placing = piece.placing();
        for (form, tone) in piece.layers() {
            let (colour, outline) = (colour(tone.token())?, form.outline());
            pieces += &format!("<path transform=\"{placing}\" fill=\"{colour}\" d=\"{outline}\"/>");
        }
    }
    Ok(format!(
        "<svg viewBox=\"0 0 {width} {height}\">{pieces}</svg>"
    ))
}

impl Tone {
    /// The token of its colour.
    fn token(self) -> &'static str {
        match self {
            Self::Blue => "--square-flat",
            Self::Raspberry => "--circle-flat",
            Self::Green => "--triangle-flat",
            Self::Violet => "--diamond-flat",
            Self::Yellow => "--art-brand",
            Self::Ink => "--art-ink",
            Self::White => "--white",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_the_colours_that_the_sheet_gives_to_a_page() {
        let sheet = include_str!("../../../style/ui/art.css");
        for tone in [
            Tone::Blue,
            Tone::Raspberry,
            Tone::Green,
            Tone::Violet,
            Tone::Yellow,
            Tone::Ink,
            Tone::White,
        ] {
            let painted = format!("& .{} {{\n    fill: var({});", tone.class(), tone.token());
            assert!(sheet.contains(&painted), "{painted}");
        }
    }
}
