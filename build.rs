//! Gathers the component sheets, scoped by `stylers`, into `target/scoped.css`, which `index.html` links.

use std::{
    env,
    error::Error,
    fs::{self, File},
    path::Path,
    time::SystemTime,
};

/// Where Trunk finds the sheet. It is not under `OUT_DIR`, whose name no page can know.
const SHEET: &str = "target/scoped.css";

fn main() -> Result<(), Box<dyn Error>> {
    for input in ["build.rs", "src", SHEET] {
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
    replace_if_changed(&fresh)
}

/// Leaves an unchanged sheet alone. A changed one appears whole, as another cargo may be reading it; and it looks old,
/// or cargo would take what this script has written for a new input of this script.
fn replace_if_changed(fresh: &Path) -> Result<(), Box<dyn Error>> {
    let css = fs::read(fresh)?;
    if fs::read(SHEET).is_ok_and(|present| present == css) {
        return Ok(());
    }
    let whole = format!("{SHEET}.{}", std::process::id());
    fs::write(&whole, css)?;
    File::options()
        .write(true)
        .open(&whole)?
        .set_modified(SystemTime::UNIX_EPOCH)?;
    fs::rename(&whole, SHEET)?;
    Ok(())
}
