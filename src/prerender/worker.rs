use std::{fs, path::Path};

use serde_json::json;
use sha2::{Digest, Sha256};

use super::{PrerenderError, file_at, manifest, picture, template::Template};
use crate::{built::PROGRAM, data::File};

/// What the service worker does with the files that are named to it.
const WORKER: &str = include_str!("worker.js");
/// The page that stands, without a network, for every page that was never opened.
pub(super) const SHELL: &str = "/hors-ligne/";
/// The folders whose every file belongs to the site's look.
const FOLDERS: [&str; 2] = ["fonts", "img"];
/// What stands in them for who reads the files themselves: a licence, and where things are from.
const NOTES: [&str; 2] = ["OFL.txt", "README.md"];

/// The service worker that keeps the files of the site built into `dist`, under a version that changes with them.
pub(super) fn worker(dist: &Path, template: &Template) -> Result<String, PrerenderError> {
    let mut files = vec![SHELL.to_owned(), manifest::PATH.to_owned()];
    let is_ours = |path: &String| {
        let name = path.trim_start_matches('/');
        let is_whole = [".js", ".wasm", ".css"]
            .iter()
            .any(|end| name.ends_with(end));
        name.starts_with(PROGRAM) && is_whole
    };
    files.extend(names(dist, "")?.into_iter().filter(is_ours));
    for folder in FOLDERS {
        files.extend(names(dist, &format!("{folder}/"))?);
    }
    let mut hash = Sha256::new_with_prefix(WORKER);
    for path in &files {
        hash.update(path);
        let file = file_at(dist, path);
        hash.update(fs::read(&file).map_err(|cause| PrerenderError::file(&file, cause))?);
    }
    let version: String = hash
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let constants = [
        ("VERSION", json!(version)),
        ("FILES", json!(files)),
        (
            "DATA",
            json!(File::ALL.map(|file| format!("/data/{}", file.name()))),
        ),
        ("PROGRAM", json!(template.program())),
        ("PARTS", json!(format!("/{PROGRAM}"))),
        ("SHELL", json!(SHELL)),
    ];
    let constants = constants.map(|(name, value)| format!("const {name} = {value};\n"));
    Ok(constants.concat() + WORKER)
}

/// The addresses of a folder's files, in their order; the folder's name ends with a slash.
fn names(dist: &Path, folder: &str) -> Result<Vec<String>, PrerenderError> {
    let path = dist.join(folder);
    let failed = |cause| PrerenderError::file(&path, cause);
    let mut names = Vec::new();
    for entry in fs::read_dir(&path).map_err(failed)? {
        let name = entry
            .map_err(failed)?
            .file_name()
            .to_string_lossy()
            .into_owned();
        let address = format!("/{folder}{name}");
        // What a system leaves behind, as `.DS_Store`, no host gives out: waiting for it would keep nothing at all. The
        // picture is for previews, which other sites show.
        let is_left_out =
            NOTES.contains(&name.as_str()) || name.starts_with('.') || address == picture::PATH;
        if !is_left_out {
            names.push(address);
        }
    }
    names.sort();
    Ok(names)
}
