use html_escape::encode_text;

use crate::{
    apply::{
        application::Application,
        step::Part,
        summary::{self, Row},
    },
    copy,
    domain::catalogue::Catalogue,
};

const JSON_START: &str = "<script type=\"application/json\" id=\"dossier\">";
const JSON_END: &str = "</script>";

/// A sheet for screens and A4, plain enough to look the same anywhere.
const SHEET: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}\
h1{line-height:1.15}h2{margin-top:2rem;border-top:2px solid;padding-top:.6rem}dt{font-weight:700;margin-top:.8rem}\
dd{margin:0;overflow-wrap:anywhere}.notice{border:2px solid;padding:.6rem 1rem}.notice p{margin:0}\
@media print{body{margin:0;max-width:none;font-size:11pt}dt,dd{break-inside:avoid}dt{break-after:avoid}}@page{size:A4;margin:18mm}";

/// The page of an application with the lines that say what became of it, and the JSON from which it can be opened again.
pub fn page(
    application: &Application,
    lines: &[String],
    json: &str,
    catalogue: &Catalogue,
) -> String {
    let title = copy::dossier::title(&application.full_name());
    let (title, school) = (encode_text(&title), encode_text(&catalogue.site.name));
    let lines: String = lines
        .iter()
        .map(|line| format!("<p>{}</p>", encode_text(line)))
        .collect();
    let parts: String = summary::parts(application, catalogue)
        .iter()
        .map(|(part, rows)| section(*part, rows))
        .collect();
    // `<` cannot occur in JSON outside a text, and inside one its escape means the same.
    let json = json.replace('<', "\\u003c");
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{SHEET}</style></head>\n\
         <body><p>{school}</p><h1>{title}</h1><div class=\"notice\">{lines}</div>\n{parts}\
         {JSON_START}{json}{JSON_END}\n</body></html>\n"
    )
}

fn section(part: Part, rows: &[Row]) -> String {
    let rows = rows.iter().map(|row| {
        let label = encode_text(copy::field::label(row.field)).into_owned();
        let lines = row
            .lines
            .iter()
            .map(|line| encode_text(line).into_owned())
            .collect::<Vec<_>>()
            .join("<br>");
        let answer = if row.lines.is_empty() {
            copy::field::NOT_GIVEN.to_owned()
        } else {
            lines
        };
        format!("<dt>{label}</dt><dd>{answer}</dd>\n")
    });
    format!(
        "<h2>{}</h2>\n<dl>\n{}</dl>\n",
        copy::field::part(part),
        rows.collect::<String>()
    )
}

/// The JSON inside a page that [`page`] made.
pub(super) fn json_inside(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(JSON_START)?;
    rest.split_once(JSON_END).map(|(json, _)| json)
}
