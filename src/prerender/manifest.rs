use serde_json::json;

use super::{head::THEME, icons::ICONS};
use crate::domain::catalogue::Catalogue;

/// Where browsers find it.
pub(super) const PATH: &str = "/site.webmanifest";

/// What browsers need to put the site on a home screen.
pub(super) fn manifest(catalogue: &Catalogue) -> String {
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
        "background_color": "#ffffff",
        "theme_color": THEME,
        "icons": drawn,
    });
    format!("{manifest:#}\n")
}
