use std::{collections::HashMap, fs, path::Path, sync::Arc};

use chrono::{DateTime, Utc};

use super::{PrerenderError, error::read, head, policy::Policy, render, sheet, tokens::Tokens};
use crate::{
    browser::written::WHOLE,
    built::{PARTS, PROGRAM},
    domain::{catalogue::Catalogue, moment::Moment, site::Site},
    parts::Part,
    route::{ApplyRoute, Route},
};

/// How the name of the desk's sheet begins, as Trunk has left it.
const DESK: &str = "desk-";
/// How the name of the sheet for paper begins.
const PRINT: &str = "print-";

/// A sheet in a file of its own.
struct Linked {
    path: String,
    text: String,
}

impl Linked {
    /// The one sheet of these.
    fn of(sheets: &[(&str, String)], missing: &'static str) -> Result<Self, PrerenderError> {
        let (name, text) = sheets.first().ok_or(PrerenderError::Template(missing))?;
        Ok(Self {
            path: format!("/{PROGRAM}{name}"),
            text: sheet::small(text)?,
        })
    }

    fn link(&self, media: &str) -> String {
        format!("<link rel=\"stylesheet\" href=\"{}\"{media}>", self.path)
    }
}

/// The page that Trunk has built, and what every page takes from it.
pub(super) struct Template {
    /// In the head of every page.
    head: String,
    tokens: Tokens,
    /// Under the page's own content: what is said when the program stops.
    below: String,
    script: String,
    program: String,
    /// The files that each part of the program needs, by its name.
    parts: HashMap<String, Vec<String>>,
    sheet: String,
    desk: Linked,
    /// It is not needed to draw a page, and so does not hold it up.
    print: Linked,
    sheets: Vec<String>,
    policy: Policy,
}

impl Template {
    pub(super) fn read(dist: &Path, site: &Site) -> Result<Self, PrerenderError> {
        let html = read(&dist.join("index.html"))?;
        let missing = PrerenderError::Template;
        let links = html.split("<link rel=\"stylesheet\" href=\"/").skip(1);
        let sheets: Vec<String> = links
            .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
            .collect();
        let texts = sheets
            .iter()
            .map(|name| Ok((name.as_str(), read(&dist.join(name))?)));
        let texts: Vec<(&str, String)> = texts.collect::<Result<_, PrerenderError>>()?;
        let (desk, texts): (Vec<_>, Vec<_>) = texts
            .into_iter()
            .partition(|(name, _)| name.starts_with(DESK));
        let (print, texts): (Vec<_>, Vec<_>) = texts
            .into_iter()
            .partition(|(name, _)| name.starts_with(PRINT));
        let common = [("address", sheet::address(site))].into_iter().chain(texts);
        let css = sheet::join(&common.collect::<Vec<_>>());
        let (sheet, tokens) = (sheet::small(&css)?, Tokens::of(&css)?);
        let desk = Linked::of(&desk, "sheet of the desk")?;
        let print = Linked::of(&print, "sheet for paper")?;
        let script = between(&html, "<script>", "</script>").ok_or(missing("script of its own"))?;
        let program = between(&html, "from '", "'").ok_or(missing("program"))?;
        let wasm = between(&html, "module_or_path: '", "'").ok_or(missing("WebAssembly"))?;
        let script = with_start(script, program, wasm);
        let parts = parts(&dist.join(PARTS))?;
        let below = between(&html, "<div id=\"site\"></div>", "</body>")
            .ok_or(missing("place for the site"))?;
        Ok(Self {
            head: head::common(&tokens)?,
            tokens,
            below: below.trim().to_owned(),
            policy: Policy::of(&script, &sheet),
            script,
            program: program.to_owned(),
            parts,
            sheet,
            desk,
            print,
            sheets,
        })
    }

    pub(super) fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The look that pictures share with the pages.
    pub(super) fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// The address of the script that starts the site.
    pub(super) fn program(&self) -> &str {
        &self.program
    }

    /// The page of a route; for none, the one that helps further.
    pub(super) fn page(
        &self,
        route: Option<&Route>,
        catalogue: &Arc<Catalogue>,
        now: DateTime<Utc>,
    ) -> String {
        let whole = if is_whole(route) { WHOLE } else { "" };
        let parts = self
            .parts
            .get(Part::of(route).name())
            .map(|files| files.join(" "))
            .unwrap_or_default();
        let mut head = head::of(route, catalogue, Moment::From(now), &self.head);
        if route == Some(&Route::Desk) {
            head += &self.desk.link("");
        }
        self.document(
            &head,
            &format!("{whole} data-parts=\"{parts}\""),
            &render::body(route, catalogue, now),
        )
    }

    /// A page that holds nothing but the program's place, where any page can be drawn.
    pub(super) fn shell(&self) -> String {
        let head = format!(
            "<title>Chargement…</title>{}<meta name=\"robots\" content=\"noindex\">{}",
            self.head,
            self.desk.link("")
        );
        self.document(
            &head,
            "",
            "<p class=\"wait\" role=\"status\">Un instant…</p>",
        )
    }

    fn document(&self, head: &str, attributes: &str, body: &str) -> String {
        let Self {
            below,
            script,
            sheet,
            ..
        } = self;
        let policy = self.policy.for_page();
        let print = self.print.link(" media=\"print\"");
        format!(
            "<!doctype html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\
             {head}<style>{sheet}</style>{print}<script>{script}</script></head>\n\
             <body><div id=\"site\" data-written {attributes}>{body}</div>{below}</body></html>\n"
        )
    }

    /// Puts the sheets where pages have them: those of all pages are in each of them, the desk's and the one for paper are
    /// files.
    pub(super) fn place_sheets(&self, dist: &Path) -> Result<(), PrerenderError> {
        for linked in [&self.desk, &self.print] {
            super::put(dist, &linked.path, &linked.text)?;
        }
        for name in &self.sheets {
            let file = dist.join(name);
            fs::remove_file(&file).map_err(|cause| PrerenderError::file(&file, cause))?;
        }
        Ok(())
    }
}

/// The files that each part of the program needs, by its name, as `cut` has left them.
fn parts(file: &Path) -> Result<HashMap<String, Vec<String>>, PrerenderError> {
    let wrong = |why: String| PrerenderError::Parts {
        path: file.to_owned(),
        why,
    };
    let parts: HashMap<String, Vec<String>> =
        serde_json::from_str(&read(file)?).map_err(|error| wrong(error.to_string()))?;
    match Part::ALL
        .iter()
        .find(|part| !parts.contains_key(part.name()))
    {
        None => Ok(parts),
        Some(part) => Err(wrong(format!("there is no part {:?}", part.name()))),
    }
}

/// Whether the page says all it has to say without the program.
fn is_whole(route: Option<&Route>) -> bool {
    match route {
        Some(Route::Apply(apply)) => *apply == ApplyRoute::Paper,
        Some(Route::Desk) => false,
        _ => true,
    }
}

/// The page's own script, without its comments, which then starts the program: where somebody applies, once the page has been
/// painted, which asking for files would hold up; else when all that is read has come, too. A page that nobody sees is not
/// painted.
/// What the page needs of the program's other parts is asked for together with it.
fn with_start(script: &str, program: &str, wasm: &str) -> String {
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//");
    let lines: Vec<&str> = script.lines().map(str::trim).filter(is_code).collect();
    let start = format!(
        "const start=()=>{{for(const href of [\"{wasm}\",...document.getElementById(\"site\").dataset.parts?.match(/\\S+/g)??[]])\
         document.head.append(Object.assign(document.createElement(\"link\"),{{rel:\"preload\",as:\"fetch\",crossOrigin:\"anonymous\",href}}));\n\
         import(\"{program}\").then((m)=>m.default({{module_or_path:\"{wasm}\"}})).catch((e)=>{{fail();throw e}})}};\n\
         const painted=(then)=>document.hidden?then():requestAnimationFrame(()=>setTimeout(then));\n\
         if(location.pathname.startsWith(\"/candidater/\"))addEventListener(\"DOMContentLoaded\",()=>painted(start));\n\
         else addEventListener(\"load\",()=>painted(()=>(window.requestIdleCallback??setTimeout)(start)));"
    );
    lines.join("\n").replace("/*start*/", &start)
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}
