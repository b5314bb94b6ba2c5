use std::{fs, path::Path};

use resvg::{
    render,
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{PrerenderError, file_at, tokens::Tokens};
use crate::ui::art::{self, Scene};

/// The picture that previews of the site show.
pub(super) const PATH: &str = "/img/partage.png";
/// Its width and height in pixels, as previews ask for it.
pub(super) const SIZE: (u32, u32) = (1200, 630);

/// What the home page's art stands on.
const GROUND: &str = "--sun";

/// Draws the home page's art on its ground, by day.
pub(super) fn draw(dist: &Path, tokens: &Tokens) -> Result<(), PrerenderError> {
    let svg = svg(tokens)?;
    let wrong = |why: String| PrerenderError::Drawing { what: PATH, why };
    let tree =
        Tree::from_str(&svg, &Options::default()).map_err(|error| wrong(error.to_string()))?;
    let (width, height) = SIZE;
    let mut picture =
        Pixmap::new(width, height).ok_or_else(|| wrong("no picture has this size".into()))?;
    render(&tree, Transform::default(), &mut picture.as_mut());
    let png = picture
        .encode_png()
        .map_err(|error| wrong(error.to_string()))?;
    let file = file_at(dist, PATH);
    fs::write(&file, png).map_err(|cause| PrerenderError::file(&file, cause))
}

fn svg(tokens: &Tokens) -> Result<String, PrerenderError> {
    let (width, height) = SIZE;
    let ground = tokens.colour(GROUND)?;
    let art = art::painted(Scene::Workshop, |token| tokens.colour(token))?;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
         <rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>{art}</svg>"
    ))
}
