use lightningcss::{
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet},
    targets::{Browsers, Targets},
};

use super::PrerenderError;
use crate::domain::site::Site;

/// The oldest browsers in which pages are read as they are laid out; the program needs newer ones, see
/// [`WithoutProgram`](crate::ui::without_program::WithoutProgram). A version counts as `major << 16 | minor << 8`.
const BROWSERS: Browsers = Browsers {
    android: Some(100 << 16),
    chrome: Some(100 << 16),
    edge: Some(100 << 16),
    firefox: Some(100 << 16),
    ios_saf: Some(15 << 16 | 4 << 8),
    safari: Some(15 << 16 | 4 << 8),
    samsung: Some(18 << 16),
    opera: None,
    ie: None,
};

/// What links are spelled out with on paper.
pub(super) fn address(site: &Site) -> String {
    let host = site.base_url.split_once("://").map_or("", |(_, host)| host);
    format!(":root{{--address:\"{host}\"}}\n")
}

/// All sheets in one, as they were written.
pub(super) fn join(sheets: &[(&str, String)]) -> String {
    sheets.iter().map(|(_, text)| text.as_str()).collect()
}

/// A sheet as small as it can be, with nothing in it that those browsers do not know.
pub(super) fn small(css: &str) -> Result<String, PrerenderError> {
    let wrong = |error: String| PrerenderError::Sheet(error);
    let mut sheet = StyleSheet::parse(css, ParserOptions::default())
        .map_err(|error| wrong(error.to_string()))?;
    let targets = Targets::from(BROWSERS);
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| wrong(error.to_string()))?;
    let printed = sheet.to_css(PrinterOptions {
        minify: true,
        targets,
        ..PrinterOptions::default()
    });
    Ok(printed.map_err(|error| wrong(error.to_string()))?.code)
}
