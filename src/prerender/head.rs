use html_escape::{encode_double_quoted_attribute as attribute, encode_text};

use super::manifest;
use crate::{
    domain::catalogue::Catalogue,
    meta::{Meta, structured},
    route::{ApplyRoute, Route},
};

/// The picture that previews of the site show, 1200 by 630 pixels.
const PICTURE: &str = "/img/partage.png";

/// The colour of the browser around the page: the brand's yellow, as in `style/tokens.css`.
pub(super) const THEME: &str = "#ffd23f";

/// The font of the headings, asked for before the sheet has been read.
const FONT: &str = "/fonts/bricolage-780.woff2";

/// What a page says of itself to browsers, search engines and previews.
pub(super) fn of(route: Option<&Route>, catalogue: &Catalogue) -> String {
    let site = &catalogue.site;
    let promised = route.map(|route| match route {
        Route::Apply(apply) => Route::Apply(apply.promised()),
        route => route.clone(),
    });
    let Meta { title, description } = Meta::of(promised.as_ref(), catalogue);
    let text = encode_text(&title);
    let said = attribute(&description);
    let mut head = common(&text) + &format!("<meta name=\"description\" content=\"{said}\">");
    let Some(route) = route.filter(|route| is_for_all(route)) else {
        return head + "<meta name=\"robots\" content=\"noindex\">";
    };
    let address = format!("{}{}", site.base_url, route.path());
    head += &format!("<link rel=\"canonical\" href=\"{address}\">");
    let picture = format!("{}{PICTURE}", site.base_url);
    for (property, content) in [
        ("og:type", "website"),
        ("og:locale", "fr_FR"),
        ("og:site_name", &site.name),
        ("og:title", &title),
        ("og:description", &description),
        ("og:url", &address),
        ("og:image", &picture),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
    ] {
        let content = attribute(content);
        head += &format!("<meta property=\"{property}\" content=\"{content}\">");
    }
    head += "<meta name=\"twitter:card\" content=\"summary_large_image\">";
    // `<` cannot end the script: inside a JSON text, its escape means the same.
    let data = structured::of(route, catalogue)
        .to_string()
        .replace('<', "\\u003c");
    head + &format!("<script type=\"application/ld+json\">{data}</script>")
}

/// What every page says of itself, with a title that is text already.
pub(super) fn common(title: &str) -> String {
    let manifest = manifest::PATH;
    format!(
        "<title>{title}</title><meta name=\"theme-color\" content=\"{THEME}\"><link rel=\"icon\" href=\"/img/icone.svg\">\
         <link rel=\"preload\" href=\"{FONT}\" as=\"font\" type=\"font/woff2\" crossorigin>\
         <link rel=\"apple-touch-icon\" href=\"/img/icone-pleine.png\"><link rel=\"manifest\" href=\"{manifest}\">"
    )
}

/// Whether the page is for everyone: the others are steps of somebody's own way, and the school's desk.
fn is_for_all(route: &Route) -> bool {
    !matches!(
        route,
        Route::Apply(ApplyRoute::Step(_) | ApplyRoute::Dossier | ApplyRoute::Receipt) | Route::Desk
    )
}
