//! What is drawn, and what pages say of the site's colours and font, follows from the tokens.

use std::{fs, path::Path};

use fabnum::prerender::{self, PrerenderError};
use resvg::tiny_skia::Pixmap;
use serde_json::Value;

use super::{at, built, shipped};
use fabnum::data::File;

const NOW: &str = "2026-11-23T09:00:00Z";
const TOKENS: &str = include_str!("../../style/tokens.css");

/// The site with these tokens.
fn with(tokens: &str) -> tempfile::TempDir {
    let dist = built();
    fs::write(dist.path().join("tokens-1.css"), tokens).unwrap();
    prerender::write(dist.path(), at(NOW)).unwrap();
    dist
}

fn read(dist: &Path, path: &str) -> String {
    fs::read_to_string(dist.join(path)).unwrap()
}

/// The colours of a picture: how many pixels have each.
pub(crate) fn colours(dist: &Path, path: &str) -> std::collections::BTreeMap<String, usize> {
    let picture = Pixmap::decode_png(&fs::read(dist.join(path)).unwrap()).unwrap();
    let mut counted = std::collections::BTreeMap::new();
    for pixel in picture.pixels() {
        let pixel = pixel.demultiply();
        let name = format!(
            "#{:02x}{:02x}{:02x}",
            pixel.red(),
            pixel.green(),
            pixel.blue()
        );
        *counted.entry(name).or_default() += 1;
    }
    counted
}

#[test]
fn the_preview_picture_is_the_home_page_s_art_in_its_colours_by_day() {
    let dist = with(TOKENS);
    let png = fs::read(dist.path().join("img/partage.png")).unwrap();
    let picture = Pixmap::decode_png(&png).unwrap();
    assert_eq!((picture.width(), picture.height()), (1200, 630));
    let page = read(dist.path(), "index.html");
    assert!(page.contains("<meta property=\"og:image:width\" content=\"1200\">"));
    assert!(page.contains("https://www.fabdunumerique.fr/img/partage.png"));
    let colours = colours(dist.path(), "img/partage.png");
    // More than the sides, which are the ground alone; and all that the art is painted with.
    assert!(colours["#ffd23f"] > 570 * 630, "{:?}", colours["#ffd23f"]);
    for painted in ["#2f5bea", "#d12a70", "#0b7f53", "#15120f", "#ffffff"] {
        assert!(
            colours[painted] > 10_000,
            "{painted}: {:?}",
            colours.get(painted)
        );
    }
}

#[test]
fn another_brand_colour_is_another_picture_icon_theme_and_manifest() {
    let dist = with(&TOKENS.replace("--brand: #ffd23f", "--brand: rgb(10 200 180)"));
    let brand = "#0ac8b4";
    for picture in [
        "img/partage.png",
        "img/icone-192.png",
        "img/icone-pleine.png",
    ] {
        let colours = colours(dist.path(), picture);
        assert!(colours[brand] > 1_000, "{picture}");
        assert!(!colours.contains_key("#ffd23f"), "{picture}");
    }
    assert!(read(dist.path(), "img/icone.svg").contains(&format!("fill=\"{brand}\"")));
    let theme = format!("<meta name=\"theme-color\" content=\"{brand}\">");
    for page in ["index.html", "404.html", "hors-ligne/index.html"] {
        assert_eq!(read(dist.path(), page).matches(&theme).count(), 1, "{page}");
    }
    let manifest: Value = serde_json::from_str(&read(dist.path(), "site.webmanifest")).unwrap();
    assert_eq!(manifest["theme_color"], brand);
    assert_eq!(manifest["background_color"], "#ffffff");
}

#[test]
fn the_icon_has_a_piece_for_each_of_up_to_four_tracks() {
    for count in [1, 4, 5] {
        let dist = built();
        let mut tracks = shipped(File::Tracks);
        let list = tracks["tracks"].as_array_mut().unwrap();
        let first = list[0].clone();
        list.truncate(count);
        while list.len() < count {
            let mut more = first.clone();
            more["slug"] = format!("parcours-{}", list.len()).into();
            list.push(more);
        }
        fs::write(dist.path().join("data/tracks.json"), tracks.to_string()).unwrap();
        let mut sessions = shipped(File::Sessions);
        let offers = sessions["sessions"][0]["offers"].as_array_mut().unwrap();
        offers.truncate(1);
        fs::write(dist.path().join("data/sessions.json"), sessions.to_string()).unwrap();
        prerender::write(dist.path(), at(NOW)).unwrap();
        let icon = read(dist.path(), "img/icone.svg");
        assert_eq!(icon.matches("<path").count(), count.min(4), "{icon}");
    }
}

#[test]
fn a_school_s_own_icon_stays_and_is_what_home_screens_show() {
    let dist = built();
    let own = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path fill=\"#123456\" d=\"M0 0h8v8H0z\"/></svg>";
    fs::write(dist.path().join("img/icone.svg"), own).unwrap();
    prerender::write(dist.path(), at(NOW)).unwrap();
    assert_eq!(read(dist.path(), "img/icone.svg"), own);
    assert_eq!(colours(dist.path(), "img/icone-192.png").len(), 1);
}

#[test]
fn the_font_that_is_asked_for_first_is_the_sheet_s_first_one() {
    let preload = "<link rel=\"preload\" href=\"/fonts/bricolage-780.woff2\"";
    assert!(read(with(TOKENS).path(), "index.html").contains(preload));
    let (_, without) = TOKENS.split_once(":root {").unwrap();
    let page = read(with(&format!(":root {{{without}")).path(), "index.html");
    assert!(!page.contains("rel=\"preload\""));
}

#[test]
fn tokens_that_lack_a_colour_are_refused_by_its_name() {
    for (token, instead) in [
        ("--brand: #ffd23f;", ""),
        ("--brand: #ffd23f;", "--brand: 3rem;"),
        ("--brand: #ffd23f;", "--brand: var(--sun);"),
    ] {
        let dist = built();
        let tokens = TOKENS.replace(token, instead);
        fs::write(dist.path().join("tokens-1.css"), tokens).unwrap();
        let error = prerender::write(dist.path(), at(NOW)).unwrap_err();
        assert!(matches!(error, PrerenderError::Token(_)), "{error}");
        assert!(error.to_string().contains("--brand"), "{error}");
    }
}

#[test]
fn no_sheet_but_the_tokens_has_a_colour_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let mut folders = vec![root];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            // On paper, all is black on white.
            let is_own = path.ends_with("tokens.css") || path.ends_with("print.css");
            if path.is_dir() {
                folders.push(path);
            } else if !is_own {
                let sheet = fs::read_to_string(&path).unwrap();
                let coloured = sheet.split('#').skip(1).find(|rest| {
                    let digits = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
                    (3..=8).contains(&digits) && rest[digits..].starts_with([';', ',', ')', ' '])
                });
                assert_eq!(coloured.map(|rest| &rest[..8]), None, "{}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "most of the sheets were not read");
}
