use std::{fs, path::Path, sync::Arc};

use chrono::{DateTime, Utc};

use super::{PrerenderError, error::read, head, policy::Policy, render, sheet};
use crate::{
    browser::written::WHOLE,
    domain::{catalogue::Catalogue, site::Site},
    route::{ApplyRoute, Route},
};

/// The page that Trunk has built, and what every page takes from it.
pub(super) struct Template {
    /// Under the page's own content: what is said when the program stops.
    below: String,
    script: String,
    program: String,
    wasm: String,
    sheet: String,
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
        let sheet = sheet::one(&texts, site)?;
        let script = between(&html, "<script>", "</script>").ok_or(missing("script of its own"))?;
        let program = between(&html, "from '", "'").ok_or(missing("program"))?;
        let wasm = between(&html, "module_or_path: '", "'").ok_or(missing("WebAssembly"))?;
        let script = with_start(script, program, wasm);
        let below = between(&html, "<div id=\"site\"></div>", "</body>")
            .ok_or(missing("place for the site"))?;
        Ok(Self {
            below: below.trim().to_owned(),
            policy: Policy::of(&script, &sheet),
            script,
            program: program.to_owned(),
            wasm: wasm.to_owned(),
            sheet,
            sheets,
        })
    }

    pub(super) fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The address of the script that starts the site.
    pub(super) fn program(&self) -> &str {
        &self.program
    }

    /// The address of the WebAssembly that it runs.
    pub(super) fn wasm(&self) -> &str {
        &self.wasm
    }

    /// The page of a route; for none, the one that helps further.
    pub(super) fn page(
        &self,
        route: Option<&Route>,
        catalogue: &Arc<Catalogue>,
        now: DateTime<Utc>,
    ) -> String {
        let whole = if is_whole(route) { WHOLE } else { "" };
        self.document(
            &head::of(route, catalogue),
            whole,
            &render::body(route, catalogue, now),
        )
    }

    /// A page that holds nothing but the program's place.
    pub(super) fn shell(&self) -> String {
        let head = head::common("Chargement…") + "<meta name=\"robots\" content=\"noindex\">";
        self.document(
            &head,
            "",
            "<p class=\"wait\" role=\"status\">Un instant…</p>",
        )
    }

    fn document(&self, head: &str, whole: &str, body: &str) -> String {
        let Self {
            below,
            script,
            sheet,
            ..
        } = self;
        let policy = self.policy.for_page();
        format!(
            "<!doctype html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\
             {head}<style>{sheet}</style><script>{script}</script></head>\n\
             <body><div id=\"site\" data-written {whole}>{body}</div>{below}</body></html>\n"
        )
    }

    /// Takes away the sheets that are now in every page.
    pub(super) fn remove_sheets(&self, dist: &Path) -> Result<(), PrerenderError> {
        for name in &self.sheets {
            let file = dist.join(name);
            fs::remove_file(&file).map_err(|cause| PrerenderError::file(&file, cause))?;
        }
        Ok(())
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

/// The page's own script, without its comments, which then starts the program: at once where somebody applies, else
/// when all that is read has come.
fn with_start(script: &str, program: &str, wasm: &str) -> String {
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//");
    let lines: Vec<&str> = script.lines().map(str::trim).filter(is_code).collect();
    let start = format!(
        "const start=()=>import(\"{program}\").then((m)=>m.default({{module_or_path:\"{wasm}\"}})).catch((e)=>{{fail();throw e}});\n\
         if(location.pathname.startsWith(\"/candidater/\"))addEventListener(\"DOMContentLoaded\",start);\n\
         else addEventListener(\"load\",()=>(window.requestIdleCallback??setTimeout)(start));"
    );
    lines.join("\n").replace("/*start*/", &start)
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}
