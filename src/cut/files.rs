use std::{collections::BTreeMap, fs, path::Path};

use sha2::{Digest, Sha256};

use super::{CutError, Needs};
use crate::built::{PARTS, PROGRAM};

/// The program's files, by the names under which they know each other.
#[derive(Default)]
pub(super) struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Adds a file.
    pub(super) fn take(&mut self, file: &Path) -> Result<(), CutError> {
        let bytes = fs::read(file).map_err(|cause| CutError::file(file, cause))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        self.0.insert(name.into_owned(), bytes);
        Ok(())
    }

    /// Puts them in the place of the program that the built page starts, under names that change with any of them: files of
    /// two programs must never meet.
    pub(super) fn put_into(self, dist: &Path, needs: &Needs) -> Result<(), CutError> {
        let index = dist.join("index.html");
        let page = fs::read_to_string(&index).map_err(|cause| CutError::file(&index, cause))?;
        let (_, rest) = page.split_once("from '/").ok_or(CutError::Page)?;
        let (old, _) = rest.split_once(".js'").ok_or(CutError::Page)?;
        for end in [".js", "_bg.wasm"] {
            let file = dist.join(format!("{old}{end}"));
            fs::remove_file(&file).map_err(|cause| CutError::file(&file, cause))?;
        }
        let hash = self.hash();
        for (name, bytes) in &self.0 {
            let file = dist.join(hashed(name, &hash));
            if name.ends_with(".js") {
                let script = String::from_utf8_lossy(bytes);
                put(&file, self.rename(&script, &hash).as_bytes())?;
            } else {
                put(&file, bytes)?;
            }
        }
        let needs: BTreeMap<&str, Vec<String>> = needs
            .iter()
            .map(|(part, files)| {
                let paths = files
                    .iter()
                    .map(|file| format!("/{}", hashed(&format!("{file}.wasm"), &hash)));
                (part.as_str(), paths.collect())
            })
            .collect();
        put(
            &dist.join(PARTS),
            serde_json::json!(needs).to_string().as_bytes(),
        )?;
        put(
            &index,
            page.replace(old, &format!("{PROGRAM}{hash}")).as_bytes(),
        )
    }

    /// The script, in which the files have the names under which they are served.
    fn rename(&self, script: &str, hash: &str) -> String {
        let names = self.0.keys();
        names.fold(script.to_owned(), |script, name| {
            script.replace(name, &hashed(name, hash))
        })
    }

    fn hash(&self) -> String {
        let mut hash = Sha256::new();
        for (name, bytes) in &self.0 {
            hash.update(name);
            hash.update(bytes);
        }
        hash.finalize()
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// The name under which a file is served: `fabnum-0123456789abcdef_bg.wasm`, `fabnum-questions-0123456789abcdef.wasm`.
fn hashed(name: &str, hash: &str) -> String {
    let (stem, end) = name.split_once('.').unwrap_or((name, ""));
    match stem.strip_prefix("fabnum") {
        Some(rest) => format!("{PROGRAM}{hash}{rest}.{end}"),
        None => format!(
            "{PROGRAM}{}-{hash}.{end}",
            stem.strip_prefix("split_").unwrap_or(stem)
        ),
    }
}

fn put(file: &Path, bytes: &[u8]) -> Result<(), CutError> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|cause| CutError::file(folder, cause))?;
    }
    fs::write(file, bytes).map_err(|cause| CutError::file(file, cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_name_that_hosts_know_as_hashed() {
        for (name, served) in [
            ("fabnum.js", "fabnum-0123456789abcdef.js"),
            ("fabnum_bg.wasm", "fabnum-0123456789abcdef_bg.wasm"),
            (
                "split_questions.wasm",
                "fabnum-questions-0123456789abcdef.wasm",
            ),
            ("chunk_4.wasm", "fabnum-chunk_4-0123456789abcdef.wasm"),
        ] {
            assert_eq!(hashed(name, "0123456789abcdef"), served);
        }
    }

    #[test]
    fn the_script_names_the_files_as_they_are_served() {
        let names = ["fabnum.js", "fabnum_bg.wasm", "split_questions.wasm"];
        let files = Files(names.map(|name| (name.to_owned(), Vec::new())).into());
        assert_eq!(
            files.rename(
                "new URL(\"./split_questions.wasm\"),new URL(\"fabnum_bg.wasm\")",
                "1"
            ),
            "new URL(\"./fabnum-questions-1.wasm\"),new URL(\"fabnum-1_bg.wasm\")"
        );
    }
}
