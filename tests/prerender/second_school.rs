//! Another school lives on data and tokens alone: its whole site, written from the same program, says nothing of the first.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use fabnum::{data::File, prerender, typography};
use serde_json::Value;
use tempfile::TempDir;

use super::{at, built, files_under, look::colours, name};

const FIRST: &str = "public/data";
const SECOND: &str = "tests/second_school/data";
const FIRST_TOKENS: &str = include_str!("../../style/tokens.css");
const SECOND_TOKENS: &str = include_str!("../second_school/tokens.css");

/// Where the first school's numbers show: its places, its months, its hours, its start.
/// Not the hours a week alone, which a class of the sheet may end in.
const NUMBERS: [&str; 5] = ["40 places", "6 mois", "780 h", "30 h par", "12 décembre"];

fn from_root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn content(folder: &str, file: File) -> Value {
    let text = fs::read_to_string(from_root(folder).join(file.name())).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Every string of a school's six files.
fn strings(folder: &str) -> BTreeSet<String> {
    fn gather(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => drop(found.insert(text.clone())),
            Value::Array(list) => list.iter().for_each(|item| gather(item, found)),
            Value::Object(map) => map.values().for_each(|item| gather(item, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for file in File::ALL {
        gather(&content(folder, file), &mut found);
    }
    found
}

/// How the first school, its places, its tracks and its founders are called, in words and in addresses.
fn names() -> Vec<String> {
    let mut names = vec!["Fabrique".to_owned(), "fabdunumerique".to_owned()];
    let mut add = |value: &Value| names.push(value.as_str().unwrap().to_owned());
    let site = content(FIRST, File::Site);
    add(&site["name"]);
    add(&site["region"]);
    for founder in site["founders"].as_array().unwrap() {
        add(&founder["name"]);
    }
    for campus in content(FIRST, File::Campuses)["campuses"]
        .as_array()
        .unwrap()
    {
        for key in ["slug", "name", "venue"] {
            add(&campus[key]);
        }
    }
    for track in content(FIRST, File::Tracks)["tracks"].as_array().unwrap() {
        for key in ["slug", "title", "short_title"] {
            add(&track[key]);
        }
    }
    names
}

/// The colours that the first school's tokens name and the second's do not.
fn first_colours() -> BTreeSet<String> {
    let of = |tokens: &str| -> BTreeSet<String> {
        let after = tokens.split('#').skip(1);
        let hex = after.map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_hexdigit()).unwrap();
            format!("#{}", &rest[..end])
        });
        hex.collect()
    };
    of(FIRST_TOKENS)
        .difference(&of(SECOND_TOKENS))
        .cloned()
        .collect()
}

/// The second school's site, with every sheet of the real one; written once, as the sheets make its pages large.
fn site() -> &'static Path {
    static SITE: OnceLock<TempDir> = OnceLock::new();
    SITE.get_or_init(write).path()
}

fn write() -> TempDir {
    let dist = built();
    let put = |name: &str, text: &str| fs::write(dist.path().join(name), text).unwrap();
    for file in File::ALL {
        let text = fs::read_to_string(from_root(SECOND).join(file.name())).unwrap();
        put(&format!("data/{}", file.name()), &text);
    }
    put("tokens-1.css", SECOND_TOKENS);
    let sheets = [
        "style/base.css",
        "style/layout.css",
        "style/boot.css",
        "target/scoped.css",
    ];
    let sheets = sheets.map(|sheet| fs::read_to_string(from_root(sheet)).unwrap());
    put("base-1.css", &sheets.concat());
    let desk = fs::read_to_string(from_root("target/desk.css")).unwrap();
    put("desk-1.css", &desk);
    prerender::write(dist.path(), at("2026-11-23T09:00:00Z")).unwrap();
    dist
}

/// Every file that holds text, as it reads: with its entities resolved and with plain spaces.
fn texts(dist: &Path) -> BTreeMap<String, String> {
    let files = files_under(dist).into_iter();
    let read = files.filter_map(|path| Some((name(&path, dist), fs::read_to_string(&path).ok()?)));
    read.map(|(name, text)| (name, plain(&html_escape::decode_html_entities(&text))))
        .collect()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn no_file_of_the_second_school_s_site_names_the_first_or_repeats_its_prose() {
    let texts = texts(site());
    for written in [
        "index.html",
        "404.html",
        "site.webmanifest",
        "sitemap.xml",
        "robots.txt",
        "worker.js",
        "img/icone.svg",
        "_headers",
    ] {
        assert!(texts.contains_key(written), "{written}");
    }
    assert!(texts.len() > 40, "{:?}", texts.keys());
    // Shorter ones may be the interface's own words.
    let prose = strings(FIRST)
        .into_iter()
        .filter(|text| text.chars().count() > 24);
    let own = strings(SECOND);
    let prose = prose.filter(|text| !own.contains(text));
    let numbers = NUMBERS.map(str::to_owned);
    let traces: Vec<String> = names()
        .into_iter()
        .chain(prose)
        .chain(first_colours())
        .chain(numbers)
        .collect();
    assert!(traces.len() > 150, "{}", traces.len());
    for (name, text) in &texts {
        let found: Vec<_> = traces
            .iter()
            .filter(|trace| text.contains(&plain(trace)))
            .collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn the_second_school_s_pictures_are_in_its_own_colours() {
    let others = first_colours();
    for picture in [
        "img/partage.png",
        "img/icone-192.png",
        "img/icone-512.png",
        "img/icone-pleine.png",
    ] {
        let colours = colours(site(), picture);
        assert!(colours["#8fe3d4"] > 1_000, "{picture}");
        // Where two pieces touch, their colours mix: a pixel here and there may come near to any colour.
        let found = others
            .iter()
            .find(|other| colours.get(*other).is_some_and(|count| *count > 20));
        assert_eq!(found, None, "{picture}");
    }
    let icon = fs::read_to_string(site().join("img/icone.svg")).unwrap();
    assert_eq!(icon.matches("<path").count(), 4, "{icon}");
}

#[test]
fn the_second_school_says_its_own_name_where_machines_look() {
    let texts = texts(site());
    let name = "L’École des Quatre Vents";
    let manifest: Value = serde_json::from_str(&texts["site.webmanifest"]).unwrap();
    assert_eq!(manifest["name"], name);
    assert_eq!(manifest["theme_color"], "#8fe3d4");
    assert!(
        texts["sitemap.xml"].contains("<loc>https://quatre-vents.example/campus/ormevent/</loc>")
    );
    assert!(texts["robots.txt"].contains("https://quatre-vents.example/sitemap.xml"));
    let home = &texts["index.html"];
    assert!(home.contains(&format!(
        "<meta property=\"og:site_name\" content=\"{name}\">"
    )));
    assert!(home.contains("\"areaServed\":\"Haute-Brume\""));
    assert!(texts["404.html"].contains(name));
    assert!(
        !home.contains("rel=\"preload\""),
        "its headings are in the reader's own face"
    );
    for page in texts.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(
            page.1.contains("quatre-vents.example") || page.0 == "hors-ligne/index.html",
            "{}",
            page.0
        );
    }
}

#[test]
fn the_second_school_s_prose_keeps_the_rules_of_typography() {
    let faults: Vec<String> = strings(SECOND)
        .iter()
        .flat_map(|text| {
            typography::check(text)
                .into_iter()
                .map(move |fault| format!("{text}: {fault}"))
        })
        .collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
