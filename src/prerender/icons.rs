use std::{fs, path::Path};

use resvg::{
    render,
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{PrerenderError, error::read, file_at, put, tokens::Tokens};
use crate::{domain::track::Shape, ui::mark};

/// The drawing that every other icon is made from.
pub(super) const DRAWING: &str = "/img/icone.svg";

/// An icon as home screens ask for it.
pub(super) struct Icon {
    /// Where it is.
    pub(super) path: &'static str,
    /// Its width and height.
    pub(super) pixels: u16,
    /// Whether it fills its square and leaves the edge to a mask of any shape.
    pub(super) is_maskable: bool,
}

/// Every icon.
pub(super) const ICONS: [Icon; 3] = [
    Icon {
        path: "/img/icone-192.png",
        pixels: 192,
        is_maskable: false,
    },
    Icon {
        path: "/img/icone-512.png",
        pixels: 512,
        is_maskable: false,
    },
    Icon {
        path: "/img/icone-pleine.png",
        pixels: 512,
        is_maskable: true,
    },
];

/// A mask may cut away all but a circle of four fifths of the width: the drawing stands within.
const MASKED: f32 = 0.75;

/// Where up to four pieces stand in a square of 64, and how wide they are: one or two a row, each row in the middle.
const PLACES: [&[(f32, f32)]; 4] = [
    &[(12.0, 12.0)],
    &[(7.0, 19.5), (32.0, 19.5)],
    &[(7.0, 7.0), (32.0, 7.0), (19.5, 32.0)],
    &[(7.0, 7.0), (32.0, 7.0), (7.0, 32.0), (32.0, 32.0)],
];

/// Draws every icon of the site built into `dist`: from the school's own drawing, where it has one, else from the shapes
/// of its tracks on the brand's colour.
pub(super) fn draw(dist: &Path, tokens: &Tokens, shapes: &[Shape]) -> Result<(), PrerenderError> {
    let own = file_at(dist, DRAWING);
    if !own.exists() {
        put(dist, DRAWING, &drawing(tokens, shapes)?)?;
    }
    let drawing = read(&own)?;
    let wrong = |why: String| PrerenderError::Drawing { what: DRAWING, why };
    let tree =
        Tree::from_str(&drawing, &Options::default()).map_err(|error| wrong(error.to_string()))?;
    for icon in ICONS {
        let file = file_at(dist, icon.path);
        let png = png(&tree, &icon).ok_or_else(|| wrong("no picture comes of it".into()))?;
        fs::write(&file, png).map_err(|cause| PrerenderError::file(&file, cause))?;
    }
    Ok(())
}

fn drawing(tokens: &Tokens, shapes: &[Shape]) -> Result<String, PrerenderError> {
    let ground = tokens.colour("--brand")?;
    let count = shapes.len().clamp(1, PLACES.len());
    let width = if count == 1 { 0.4 } else { 0.25 };
    let places = PLACES.get(count - 1).copied().unwrap_or_default();
    let mut pieces = String::new();
    for (shape, (x, y)) in shapes.iter().zip(places) {
        let (colour, outline) = (tokens.colour(mark::token(*shape))?, mark::outline(*shape));
        pieces += &format!(
            "<path transform=\"translate({x} {y})scale({width})\" fill=\"{colour}\" d=\"{outline}\"/>"
        );
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\
         <rect width=\"64\" height=\"64\" rx=\"12\" fill=\"{ground}\"/>{pieces}</svg>\n"
    ))
}

fn png(tree: &Tree, icon: &Icon) -> Option<Vec<u8>> {
    let side = u32::from(icon.pixels);
    let mut picture = Pixmap::new(side, side)?;
    let share = if icon.is_maskable { MASKED } else { 1.0 };
    if icon.is_maskable {
        picture.fill(ground(tree, side)?);
    }
    let width = f32::from(icon.pixels) * share;
    let scale = width / tree.size().width();
    let edge = (f32::from(icon.pixels) - width) / 2.0;
    render(
        tree,
        Transform::from_row(scale, 0.0, 0.0, scale, edge, edge),
        &mut picture.as_mut(),
    );
    picture.encode_png().ok()
}

/// The colour on which the drawing stands, looked up halfway along its upper edge.
fn ground(tree: &Tree, side: u32) -> Option<Color> {
    let mut probe = Pixmap::new(side, side)?;
    let scale = f32::from(u16::try_from(side).ok()?) / tree.size().width();
    render(
        tree,
        Transform::from_scale(scale, scale),
        &mut probe.as_mut(),
    );
    let colour = probe.pixel(side / 2, side / 32)?.demultiply();
    Some(Color::from_rgba8(
        colour.red(),
        colour.green(),
        colour.blue(),
        u8::MAX,
    ))
}
