use serde_json::json;

use super::{PrerenderError, head::THEME, icons::ICONS, tokens::Tokens};
use crate::domain::catalogue::Catalogue;

/// Where browsers find it.
pub(super) const PATH: &str = "/site.webmanifest";

/// What browsers need to put the site on a home screen.
///
/// # Errors
/// Tokens that name no colour of the brand or of the page.
pub(super) fn manifest(catalogue: &Catalogue, tokens: &Tokens) -> Result<String, PrerenderError> {
    let drawn = ICONS.map(|icon| {
        let sizes = format!("{0}x{0}", icon.pixels);
        let purpose = if icon.is_maskable { "maskable" } else { "any" };
        json!({ "src": icon.path, "sizes": sizes, "type": "image/png", "purpose": purpose })
    });
    let manifest = json!({
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "lang": "fr",
        "name": catalogue.site.name,
        "description": catalogue.pages.home.description,
        "display": "standalone",
        "background_color": tokens.colour("--paper")?,
        "theme_color": tokens.colour(THEME)?,
        "icons": drawn,
    });
    Ok(format!("{manifest:#}\n"))
}
