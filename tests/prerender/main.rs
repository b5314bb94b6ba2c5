//! Pages written in advance: [`fabnum::prerender`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod look;
mod recipes;
mod second_school;
#[path = "../support/mod.rs"]
mod support;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use fabnum::{
    data::File,
    prerender::{self, PrerenderError},
};
use serde_json::Value;
use support::{at, every_route, shipped, text_of};
use tempfile::TempDir;

/// What Trunk leaves of a page before the pages are written.
const BUILT: &str = "<!doctype html><html lang=\"fr\"><head><script>\n{\n// A comment.\n/*start*/\n}\n</script>\
    <link rel=\"stylesheet\" href=\"/tokens-1.css\" integrity=\"x\"/>\
    <link rel=\"stylesheet\" href=\"/base-1.css\" integrity=\"x\"/>\
    <link rel=\"stylesheet\" href=\"/desk-1.css\" integrity=\"x\"/>\
    <link rel=\"stylesheet\" href=\"/print-1.css\" integrity=\"x\" media=\"print\"/>\
    <script type=\"module\">import init from '/fabnum-1.js';\nawait init({ module_or_path: '/fabnum-1_bg.wasm' });</script>\
    </head><body><div id=\"site\"></div><p id=\"panne\" hidden>Panne</p></body></html>";

/// A folder as Trunk leaves it, with the shipped content.
fn built() -> TempDir {
    let dist = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| {
        let file = dist.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    put("index.html", BUILT);
    put("tokens-1.css", include_str!("../../style/tokens.css"));
    put(
        "base-1.css",
        "p { color: light-dark(red, blue); & b { margin: 0 } }",
    );
    put("desk-1.css", ".desk { margin: 0 }");
    put("print-1.css", "a::after { content: var(--address) }");
    put("fabnum-1.js", "export default () => {};");
    put("fabnum-1_bg.wasm", "\0asm");
    put("fabnum-questions-1.wasm", "\0asm");
    put(
        ".deploy/parts.json",
        r#"{"catalogue":[],"completion":[],"questions":["/fabnum-questions-1.wasm"]}"#,
    );
    put("fonts/titre.woff2", "wOF2");
    put("fonts/README.md", "Where the font is from.");
    put("img/README.md", "What is drawn.");
    put("img/.DS_Store", "");
    for file in File::ALL {
        put(&format!("data/{}", file.name()), &text_of(file));
    }
    dist
}

/// Every file under a folder.
fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found
}

/// A file's path in the folder.
fn name(path: &Path, dist: &Path) -> String {
    path.strip_prefix(dist).unwrap().display().to_string()
}

/// The pages, by their path in the folder.
fn pages(dist: &Path) -> BTreeMap<String, String> {
    let files = files_under(dist).into_iter();
    let pages = files.filter(|path| path.extension().is_some_and(|end| end == "html"));
    pages
        .map(|path| (name(&path, dist), fs::read_to_string(&path).unwrap()))
        .collect()
}

fn written(instant: &str) -> BTreeMap<String, String> {
    let dist = built();
    prerender::write(dist.path(), at(instant)).unwrap();
    pages(dist.path())
}

#[test]
fn every_route_has_a_page_with_one_heading_and_none_has_a_style_attribute() {
    let pages = written("2026-11-23T09:00:00Z");
    for route in every_route() {
        let name = format!("{}index.html", route.path().trim_start_matches('/'));
        let page = &pages[&name];
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert!(!page.contains(" style="), "{name}");
        assert!(page.contains("data-written"), "{name}");
        assert!(page.contains("<p id=\"panne\" hidden>Panne</p>"), "{name}");
    }
    assert_eq!(
        pages.len(),
        every_route().len() + 2,
        "the page of no route and the one for times without a network are the two more"
    );
    assert!(pages["404.html"].contains("Page introuvable"));
}

#[test]
fn a_page_written_today_is_the_page_written_tomorrow_and_a_week_later() {
    let today = written("2026-11-23T09:00:00Z");
    for later in ["2026-11-24T09:00:00Z", "2026-11-30T09:00:00Z"] {
        assert_eq!(written(later), today, "{later}");
    }
}

#[test]
fn a_page_counts_no_days_and_names_no_state_that_can_change() {
    for (name, page) in written("2026-11-23T09:00:00Z") {
        let expires = [
            "dans 19",
            "Début dans",
            "Ouvert jusqu",
            "Candidatures ouvertes",
            "La formation commence",
            "la session qui commence",
            "pas encore fixée",
            "Prochain stage",
            "Proposer un projet",
            "proposez un projet",
            "Proposez un projet",
        ];
        let found: Vec<_> = expires
            .iter()
            .filter(|words| page.contains(*words))
            .collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn a_page_that_was_written_before_the_session_and_the_call_s_end_keeps_their_dates() {
    let pages = written("2026-11-23T09:00:00Z");
    let plain = |name: &str| pages[name].replace('\u{a0}', " ");
    let table = [
        ("index.html", "Début : 12 décembre"),
        ("index.html", "Début de la session : 12 décembre."),
        (
            "formations/developpeur-webmaster/index.html",
            "40 places en tout",
        ),
        (
            "formations/developpeur-webmaster/index.html",
            "Date limite de candidature : avant le début de la session.",
        ),
        (
            "candidater/index.html",
            "Début de la session : 12 décembre.",
        ),
        (
            "entreprises/index.html",
            "de mi-juin 2027 à mi-septembre 2027",
        ),
        ("associations/index.html", "Appel jusqu’à fin novembre 2026"),
        ("pedagogie/index.html", "Appel jusqu’à fin novembre 2026"),
    ];
    for (name, words) in table {
        assert!(plain(name).contains(words), "{name}: {words}");
    }
}

#[test]
fn a_page_that_is_written_once_the_session_has_begun_says_so_and_keeps_what_is_known_of_it() {
    let pages = written("2026-12-12T09:00:00Z");
    let track = "formations/developpeur-webmaster/index.html";
    let begun = "La session du 12 décembre a commencé. La suivante n’a pas encore de date.";
    let table = [
        ("index.html", begun),
        ("index.html", "40 places en tout"),
        ("index.html", "Début : 12 décembre"),
        (
            "formations/index.html",
            "12 décembre : la session a commencé",
        ),
        ("formations/index.html", "40 places en tout"),
        (track, begun),
        (track, "12 décembre : la session a commencé"),
        (track, "40 places en tout"),
        (track, "de mi-juin 2027 à mi-septembre 2027"),
        ("campus/niort/index.html", begun),
        (
            "entreprises/index.html",
            "de mi-juin 2027 à mi-septembre 2027",
        ),
        (
            "associations/index.html",
            "L’appel à projets est terminé. Aucun autre appel n’est annoncé.",
        ),
    ];
    for (name, words) in table {
        let page = pages[name].replace('\u{a0}', " ");
        assert!(page.contains(words), "{name}: {words}");
        for lost in [
            "Date pas encore publiée",
            "Places pas encore publiées",
            "Dates à venir",
        ] {
            assert!(!page.contains(lost), "{name}: {lost}");
        }
    }
    let head = pages["associations/index.html"].split("</head>").next();
    let head = head.unwrap().replace('\u{a0}', " ");
    assert!(head.contains("<title>Associations : l’appel à projets est terminé"));
}

#[test]
fn the_sheet_is_one_for_all_and_the_script_starts_the_program() {
    let pages = written("2026-11-23T09:00:00Z");
    let between = |page: &str, from: &str, to: &str| {
        let (_, rest) = page.split_once(from).unwrap();
        rest.split_once(to).unwrap().0.to_owned()
    };
    let parts = |page: &String| {
        (
            between(page, "<style>", "</style>"),
            between(page, "<script>", "</script>"),
        )
    };
    let (sheet, script) = parts(&pages["index.html"]);
    assert!(
        pages
            .values()
            .all(|page| parts(page) == (sheet.clone(), script.clone()))
    );
    assert!(
        sheet.contains("www.fabdunumerique.fr") && !sheet.contains("var(--address)"),
        "{sheet}"
    );
    assert!(
        !sheet.contains("light-dark") && !sheet.contains('&'),
        "{sheet}"
    );
    assert!(
        script.contains("import(\"/fabnum-1.js\")") && !script.contains("A comment"),
        "{script}"
    );
}

#[test]
fn the_desk_s_sheet_is_a_file_that_its_page_and_the_page_for_all_pages_link() {
    let dist = built();
    prerender::write(dist.path(), at("2026-11-23T09:00:00Z")).unwrap();
    let sheet = fs::read_to_string(dist.path().join("fabnum-desk-1.css")).unwrap();
    assert_eq!(sheet, ".desk{margin:0}");
    assert!(!dist.path().join("desk-1.css").exists());
    for (name, page) in pages(dist.path()) {
        let links = page.contains("<link rel=\"stylesheet\" href=\"/fabnum-desk-1.css\">");
        let is_for_it = ["equipe/index.html", "hors-ligne/index.html"].contains(&&*name);
        assert_eq!(links, is_for_it, "{name}");
        assert!(!page.contains(&sheet), "{name}");
    }
}

#[test]
fn the_sheet_for_paper_is_a_file_that_every_page_links_and_that_holds_none_up() {
    let dist = built();
    prerender::write(dist.path(), at("2026-11-23T09:00:00Z")).unwrap();
    let sheet = fs::read_to_string(dist.path().join("fabnum-print-1.css")).unwrap();
    assert_eq!(sheet, "a:after{content:var(--address)}");
    for (name, page) in pages(dist.path()) {
        let link = "<link rel=\"stylesheet\" href=\"/fabnum-print-1.css\" media=\"print\">";
        assert!(page.contains(link), "{name}");
    }
}

#[test]
fn a_page_names_the_parts_of_the_program_that_it_needs() {
    let pages = written("2026-11-23T09:00:00Z");
    let needs = |name: &str| {
        let (_, rest) = pages[name].split_once("data-parts=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    assert_eq!(needs("candidater/index.html"), "/fabnum-questions-1.wasm");
    assert_eq!(
        needs("candidater/campus/index.html"),
        "/fabnum-questions-1.wasm"
    );
    assert_eq!(needs("candidater/papier/index.html"), "");
    assert_eq!(needs("index.html"), "");
}

/// The value of one of the constants that the worker begins with.
fn constant(worker: &str, name: &str) -> Value {
    let start = format!("const {name} = ");
    let line = worker.lines().find_map(|line| line.strip_prefix(&start));
    let line = line.unwrap_or_else(|| panic!("the worker has no {name}"));
    serde_json::from_str(line.trim_end_matches(';')).unwrap()
}

fn worker(dist: &Path) -> String {
    prerender::write(dist, at("2026-11-23T09:00:00Z")).unwrap();
    fs::read_to_string(dist.join("worker.js")).unwrap()
}

#[test]
fn the_worker_keeps_what_the_site_is_made_of_and_nothing_else() {
    let dist = built();
    let worker = worker(dist.path());
    let files = constant(&worker, "FILES");
    let files: Vec<&str> = files
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file.as_str().unwrap())
        .collect();
    assert_eq!(
        files,
        [
            "/hors-ligne/",
            "/site.webmanifest",
            "/fabnum-1.js",
            "/fabnum-1_bg.wasm",
            "/fabnum-desk-1.css",
            "/fabnum-print-1.css",
            "/fabnum-questions-1.wasm",
            "/fonts/titre.woff2",
            "/img/icone-192.png",
            "/img/icone-512.png",
            "/img/icone-pleine.png",
            "/img/icone.svg",
        ]
    );
    for file in files {
        let index = if file.ends_with('/') {
            "index.html"
        } else {
            ""
        };
        assert!(
            dist.path().join(format!("{}{index}", &file[1..])).is_file(),
            "{file}"
        );
    }
    assert_eq!(
        constant(&worker, "DATA").as_array().unwrap().len(),
        File::ALL.len()
    );
    let shell = fs::read_to_string(dist.path().join("hors-ligne/index.html")).unwrap();
    assert!(shell.contains(constant(&worker, "PROGRAM").as_str().unwrap()));
}

#[test]
fn the_worker_has_another_version_once_a_file_that_it_keeps_is_another_and_not_for_other_content() {
    let version = |change: &dyn Fn(&Path)| {
        let dist = built();
        change(dist.path());
        constant(&worker(dist.path()), "VERSION")
    };
    let first = version(&|_| ());
    assert_eq!(version(&|_| ()), first);
    assert_ne!(
        version(&|dist| fs::write(dist.join("fabnum-1_bg.wasm"), "\0asm, another").unwrap()),
        first
    );
    assert_ne!(
        version(&|dist| fs::write(dist.join("base-1.css"), "p { color: red }").unwrap()),
        first
    );
    let mut pages = shipped(File::Pages);
    pages["legal"]["title"] = "Un autre titre".into();
    assert_eq!(
        version(&|dist| fs::write(dist.join("data/pages.json"), pages.to_string()).unwrap()),
        first
    );
}

#[test]
fn the_manifest_names_the_school_and_icons_of_their_size() {
    let dist = built();
    worker(dist.path());
    let manifest = fs::read_to_string(dist.path().join("site.webmanifest")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["name"], shipped(File::Site)["name"]);
    for icon in manifest["icons"].as_array().unwrap() {
        let png = fs::read(dist.path().join(&icon["src"].as_str().unwrap()[1..])).unwrap();
        let side = |from: usize| u32::from_be_bytes(png[from..from + 4].try_into().unwrap());
        // A PNG says its width and height right after its first chunk's name.
        assert_eq!(icon["sizes"], format!("{}x{}", side(16), side(20)));
    }
}

#[test]
fn every_host_gets_the_policy_that_the_pages_have() {
    let dist = built();
    worker(dist.path());
    let read = |path: &str| fs::read_to_string(dist.path().join(path)).unwrap();
    let policy = read(".deploy/policy.txt");
    let (in_page, frames) = policy.trim().split_once("; frame-ancestors").unwrap();
    assert_eq!(frames, " 'none'");
    assert!(read("index.html").contains(&format!("content=\"{in_page}\"")));
    for path in [".deploy/policy.nginx", ".deploy/policy.caddy", "_headers"] {
        assert!(read(path).contains(policy.trim()), "{path}");
    }
}

#[test]
fn wrong_content_is_not_written() {
    let dist = built();
    let mut sessions = shipped(File::Sessions);
    sessions["sessions"][0]["places"] = "quarante".into();
    fs::write(dist.path().join("data/sessions.json"), sessions.to_string()).unwrap();
    let error = prerender::write(dist.path(), at("2026-11-23T09:00:00Z")).unwrap_err();
    assert!(matches!(&error, PrerenderError::Content(_)), "{error}");
    assert!(error.to_string().contains("sessions[0].places"), "{error}");
}

#[test]
fn a_program_that_lacks_a_part_is_not_written() {
    let dist = built();
    for parts in [r#"{"catalogue":[],"questions":[]}"#, "[]", "{"] {
        fs::write(dist.path().join(".deploy/parts.json"), parts).unwrap();
        let error = prerender::write(dist.path(), at("2026-11-23T09:00:00Z")).unwrap_err();
        assert!(matches!(error, PrerenderError::Parts { .. }), "{error}");
    }
}

#[test]
fn a_folder_that_trunk_has_not_made_is_refused() {
    let dist = built();
    fs::write(dist.path().join("index.html"), "<!doctype html>").unwrap();
    let error = prerender::write(dist.path(), at("2026-11-23T09:00:00Z")).unwrap_err();
    assert!(matches!(error, PrerenderError::Template(_)), "{error}");
}

#[test]
fn the_page_s_script_looks_for_a_draft_where_the_program_keeps_it() {
    let asked = format!("localStorage.getItem(\"{}\")", fabnum::state::drafting::KEY);
    assert!(include_str!("../../index.html").contains(&asked), "{asked}");
}
