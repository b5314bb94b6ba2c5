//! The recipes of the guide for editors, `docs/contenu.md`, as they are written.

use fabnum::{
    data::{self, File, Files},
    domain::catalogue::Catalogue,
};
use serde_json::Value;

use super::files;

/// The guide.
pub const GUIDE: &str = include_str!("../../docs/contenu.md");

/// What a recipe does to a file.
struct Edit<'g> {
    file: File,
    /// As `script/check` shows it.
    place: &'g str,
    /// Whether it becomes the last of a list; else it stands for what is there.
    is_added: bool,
    value: Value,
}

/// The headings of all recipes.
pub fn titles() -> Vec<&'static str> {
    let (_, recipes) = GUIDE.split_once("\n## Recettes\n").unwrap();
    let titles = recipes.lines().filter_map(|line| line.strip_prefix("### "));
    titles.collect()
}

/// The text under a recipe's heading.
pub fn recipe(title: &str) -> &'static str {
    let heading = format!("\n### {title}\n");
    let (_, rest) = GUIDE
        .split_once(&heading)
        .unwrap_or_else(|| panic!("the guide has no recipe {title:?}"));
    rest.split("\n### ").next().unwrap()
}

/// What a recipe says to do: a sentence that names the file and the place, then the lines to write.
fn edits(title: &str) -> Vec<Edit<'static>> {
    let mut parts = recipe(title).split("```");
    let mut edits = Vec::new();
    while let (Some(said), Some(json)) = (parts.next(), parts.next()) {
        let sentence = said.trim().lines().last().unwrap();
        let named: Vec<&str> = sentence.split('`').skip(1).step_by(2).collect();
        let [name, place] = named[..] else {
            panic!("{title}: {sentence:?} names no file and place");
        };
        let is_added = sentence.contains("à la fin de") && sentence.contains("ajoutez");
        let is_replaced = sentence.contains("à la place de") && sentence.contains("écrivez");
        assert!(is_added != is_replaced, "{title}: {sentence:?}");
        edits.push(Edit {
            file: *File::ALL.iter().find(|file| file.name() == name).unwrap(),
            place,
            is_added,
            value: serde_json::from_str(json.strip_prefix("json").unwrap()).unwrap(),
        });
    }
    edits
}

/// The files once a recipe has been carried out on them.
fn carry_out(title: &str, files: &mut Files) {
    let edits = edits(title);
    assert!(!edits.is_empty(), "{title} changes nothing");
    for edit in edits {
        let text = files.text_mut(edit.file);
        let mut whole: Value = serde_json::from_str(text).unwrap();
        let pointer = edit
            .place
            .replace('[', ".")
            .replace(']', "")
            .replace('.', "/");
        let place = whole
            .pointer_mut(&format!("/{pointer}"))
            .unwrap_or_else(|| panic!("{title}: there is no {}", edit.place));
        if edit.is_added {
            place.as_array_mut().unwrap().push(edit.value);
        } else {
            *place = edit.value;
        }
        *text = whole.to_string();
    }
}

/// The content once recipes have been carried out, one after the other.
pub fn after(titles: &[&str]) -> Catalogue {
    let mut files = files();
    for title in titles {
        carry_out(title, &mut files);
    }
    data::decode(&files).unwrap_or_else(|errors| panic!("{titles:?}: {errors}"))
}
