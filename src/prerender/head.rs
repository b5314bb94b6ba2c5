use html_escape::{encode_double_quoted_attribute as attribute, encode_text};

use super::{PrerenderError, icons, manifest, picture, tokens::Tokens};
use crate::{
    domain::{catalogue::Catalogue, moment::Moment},
    meta::{Meta, structured},
    route::{ApplyRoute, Route},
};

/// The token of the colour of the browser around a page.
pub(super) const THEME: &str = "--brand";

/// What a page says of itself to browsers, search engines and previews, after what every page says.
pub(super) fn of(
    route: Option<&Route>,
    catalogue: &Catalogue,
    moment: Moment,
    common: &str,
) -> String {
    let site = &catalogue.site;
    let promised = route.map(|route| match route {
        Route::Apply(apply) => Route::Apply(apply.promised()),
        route => route.clone(),
    });
    let Meta { title, description } = Meta::of(promised.as_ref(), catalogue, moment);
    let text = encode_text(&title);
    let said = attribute(&description);
    let mut head =
        format!("<title>{text}</title>{common}<meta name=\"description\" content=\"{said}\">");
    let Some(route) = route.filter(|route| is_for_all(route)) else {
        return head + "<meta name=\"robots\" content=\"noindex\">";
    };
    let address = format!("{}{}", site.base_url, route.path());
    head += &format!("<link rel=\"canonical\" href=\"{address}\">");
    let picture = format!("{}{}", site.base_url, picture::PATH);
    let (width, height) = picture::SIZE;
    let (width, height) = (width.to_string(), height.to_string());
    for (property, content) in [
        ("og:type", "website"),
        ("og:locale", "fr_FR"),
        ("og:site_name", &site.name),
        ("og:title", &title),
        ("og:description", &description),
        ("og:url", &address),
        ("og:image", &picture),
        ("og:image:width", &width),
        ("og:image:height", &height),
    ] {
        let content = attribute(content);
        head += &format!("<meta property=\"{property}\" content=\"{content}\">");
    }
    head += "<meta name=\"twitter:card\" content=\"summary_large_image\">";
    // `<` cannot end the script: inside a JSON text, its escape means the same.
    let data = structured::of(route, catalogue, moment)
        .to_string()
        .replace('<', "\\u003c");
    head + &format!("<script type=\"application/ld+json\">{data}</script>")
}

/// What every page says beside its title: the colour of the browser around it, its icons, and the font of its headings,
/// asked for before the sheet has been read.
///
/// # Errors
/// Tokens that name no colour of the brand.
pub(super) fn common(tokens: &Tokens) -> Result<String, PrerenderError> {
    let theme = tokens.colour(THEME)?;
    let font = tokens.font().map(|font| {
        format!(
            "<link rel=\"preload\" href=\"{font}\" as=\"font\" type=\"font/woff2\" crossorigin>"
        )
    });
    Ok(format!(
        "<meta name=\"theme-color\" content=\"{theme}\"><link rel=\"icon\" href=\"{}\">{}\
         <link rel=\"apple-touch-icon\" href=\"/img/icone-pleine.png\"><link rel=\"manifest\" href=\"{}\">",
        icons::DRAWING,
        font.unwrap_or_default(),
        manifest::PATH,
    ))
}

/// Whether the page is for everyone: the others are steps of somebody's own way, and the school's desk.
fn is_for_all(route: &Route) -> bool {
    !matches!(
        route,
        Route::Apply(ApplyRoute::Step(_) | ApplyRoute::Dossier | ApplyRoute::Receipt) | Route::Desk
    )
}
