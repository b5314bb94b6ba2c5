use std::{fs, path::Path};

use resvg::{
    render,
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{PrerenderError, error::read, file_at};

/// The drawing that every icon is made from.
const DRAWING: &str = "img/icone.svg";

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

/// Draws every icon of the site built into `dist`.
pub(super) fn draw(dist: &Path) -> Result<(), PrerenderError> {
    let drawing = read(&dist.join(DRAWING))?;
    let tree = Tree::from_str(&drawing, &Options::default())
        .map_err(|error| PrerenderError::Drawing(error.to_string()))?;
    for icon in ICONS {
        let file = file_at(dist, icon.path);
        let png =
            png(&tree, &icon).ok_or(PrerenderError::Drawing("no picture comes of it".into()))?;
        fs::write(&file, png).map_err(|cause| PrerenderError::file(&file, cause))?;
    }
    Ok(())
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
