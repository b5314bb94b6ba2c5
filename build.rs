//! Gathers the component sheets, scoped by `stylers`, into `target/scoped.css`, which `index.html` links. Those of the
//! school's desk stand apart, in `target/desk.css`: no other page needs them.

use std::{
    env,
    error::Error,
    fs::{self, File},
    path::Path,
    time::SystemTime,
};

use stylers_core::{Class, from_str};

/// Where Trunk finds the sheet. It is not under `OUT_DIR`, whose name no page can know.
const SHEET: &str = "target/scoped.css";
/// Where it finds the desk's.
const DESK: &str = "target/desk.css";
/// The desk's own sheets.
const DESK_SHEETS: &str = "style/pages/desk";

fn main() -> Result<(), Box<dyn Error>> {
    for input in ["build.rs", "src", SHEET, DESK] {
        println!("cargo::rerun-if-changed={input}");
    }
    // The folders of `style` hold the scoped sheets. Its plain files are linked as they are, without a new compilation.
    for entry in fs::read_dir("style")? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }

    let fresh = Path::new(&env::var("OUT_DIR")?).join("scoped.css");
    stylers::build(Some(fresh.display().to_string()));
    let mut scoped = fs::read_to_string(&fresh)?;
    let desk = take_desk(&mut scoped)?;
    replace_if_changed(SHEET, &scoped)?;
    replace_if_changed(DESK, &desk)
}

/// Takes the desk's sheets out of the one that `stylers` has gathered: scoped alone, each reads as it does there.
fn take_desk(scoped: &mut String) -> Result<String, Box<dyn Error>> {
    let mut names: Vec<_> = fs::read_dir(DESK_SHEETS)?.collect::<Result<_, _>>()?;
    names.sort_by_key(fs::DirEntry::path);
    let mut desk = String::new();
    for name in names {
        let css = fs::read_to_string(name.path())?;
        let sheet = from_str(&css, &Class::rand_class_from_seed(css.clone()));
        let (before, after) = scoped
            .split_once(&sheet)
            .ok_or_else(|| format!("{}: no component uses it", name.path().display()))?;
        *scoped = [before, after].concat();
        desk += &sheet;
    }
    Ok(desk)
}

/// Leaves an unchanged sheet alone. A changed one appears whole, as another cargo may be reading it; and it looks old,
/// or cargo would take what this script has written for a new input of this script.
fn replace_if_changed(sheet: &str, css: &str) -> Result<(), Box<dyn Error>> {
    if fs::read_to_string(sheet).is_ok_and(|present| present == css) {
        return Ok(());
    }
    let whole = format!("{sheet}.{}", std::process::id());
    fs::write(&whole, css)?;
    File::options()
        .write(true)
        .open(&whole)?
        .set_modified(SystemTime::UNIX_EPOCH)?;
    fs::rename(&whole, sheet)?;
    Ok(())
}
