//! Cuts the built program into its parts, see `parts`: each becomes a file that comes when it is needed.
//!
//! Trunk binds the program to the browser as a whole. This does it again, after cutting, with the same tools, and puts what
//! comes out in the place of Trunk's files.

mod error;
mod files;
mod paths;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_split_cli_support::{Options, transform};

pub use error::CutError;
use files::Files;

/// What the program's script is called before its name holds a hash.
const SCRIPT: &str = "fabnum.js";
/// The script that fetches the parts.
const LOADER: &str = "parts.js";

/// How that script starts a part, which needs it to be served as `application/wasm` and nothing else.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// What it does instead: a host may give a part another type, or none. wasm-bindgen does the same for the main part.
const START: &str = r#"
async function start(src, imports) {
    const response = await src;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    if (response.headers.get("content-type") === "application/wasm") {
        return WebAssembly.instantiateStreaming(response, imports);
    }
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
"#;

/// What rustc writes for this target, which wasm-opt has to be told where a file does not say it.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Cuts the program that cargo has built, and puts its files into `dist`, where Trunk has put the whole one.
///
/// # Errors
/// A file that cannot be read or written, a program that was not built to be cut, a tool that is missing or fails.
pub fn cut(program: &Path, dist: &Path, is_release: bool) -> Result<(), CutError> {
    let work = program.with_file_name("cut");
    if work.exists() {
        fs::remove_dir_all(&work).map_err(|cause| CutError::file(&work, cause))?;
    }
    fs::create_dir_all(&work).map_err(|cause| CutError::file(&work, cause))?;

    let (parts, needs) = split(program, &work)?;
    take_any_type(&work.join(LOADER))?;
    bind(&work)?;
    let wasm = work.join("fabnum_bg.wasm");
    if is_release {
        for file in parts.iter().chain([&wasm]) {
            shrink(file)?;
        }
    }
    let mut files = Files::default();
    for file in [join(&work, is_release)?, wasm].iter().chain(&parts) {
        files.take(file)?;
    }
    files.put_into(dist, &needs)
}

/// The files that each part needs, by its name.
type Needs = BTreeMap<String, Vec<String>>;

/// Writes the main part, the others, and the script that fetches them; says where the others are, and which of them each
/// part needs.
fn split(program: &Path, work: &Path) -> Result<(Vec<PathBuf>, Needs), CutError> {
    let whole = fs::read(program).map_err(|cause| CutError::file(program, cause))?;
    let main = work.join("main.wasm");
    let (link_name, main_module) = (format!("./{LOADER}"), format!("./{SCRIPT}"));
    let mut options = Options::new(&whole);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = &link_name;
    options.main_module = &main_module;
    let cut = transform(options).map_err(|report| CutError::Split(format!("{report:#}")))?;
    Ok((cut.split_modules, cut.prefetch_map.into_iter().collect()))
}

/// Has the parts start whatever type the host gives them.
fn take_any_type(loader: &Path) -> Result<(), CutError> {
    let script = fs::read_to_string(loader).map_err(|cause| CutError::file(loader, cause))?;
    if !script.contains(STREAMING) {
        let why = format!("the parts are not started by {STREAMING}");
        return Err(CutError::Split(why));
    }
    let script = script.replace(STREAMING, "start(src, imports)") + START;
    fs::write(loader, script).map_err(|cause| CutError::file(loader, cause))
}

/// Makes the main part's script, without which a browser cannot run it.
fn bind(work: &Path) -> Result<(), CutError> {
    run(Command::new("wasm-bindgen")
        .args(["--target=web", "--no-typescript", "--out-name=fabnum"])
        // The parts find each other by names that would else be taken away.
        .args(["--keep-lld-exports", "--no-demangle"])
        .arg("--out-dir")
        .arg(work)
        .arg(work.join("main.wasm")))
}

/// Makes one script of the main part's and the one that fetches the others: a browser would ask for them one after the other.
fn join(work: &Path, is_release: bool) -> Result<PathBuf, CutError> {
    let joined = work.join("joined").join(SCRIPT);
    run(Command::new("esbuild")
        .args(["--bundle", "--format=esm"])
        .args(is_release.then_some("--minify"))
        .arg(format!("--outfile={}", joined.display()))
        .arg(work.join(SCRIPT)))?;
    Ok(joined)
}

fn shrink(file: &Path) -> Result<(), CutError> {
    run(Command::new("wasm-opt")
        .args([
            "-Os",
            "--flatten",
            "--rereloop",
            "-Os",
            // What is called alike is alike, and compresses better side by side.
            "--reorder-functions-by-name",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ])
        .args(FEATURES)
        .arg(file)
        .arg("-o")
        .arg(file))?;
    let mut program = fs::read(file).map_err(|cause| CutError::file(file, cause))?;
    paths::blank(&mut program);
    fs::write(file, program).map_err(|cause| CutError::file(file, cause))
}

/// Runs a tool. What it says is only told where it fails: of names that were cut off, wasm-opt warns each time.
fn run(command: &mut Command) -> Result<(), CutError> {
    let tool = command.get_program().to_string_lossy().into_owned();
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(CutError::Failed {
            tool,
            status: output.status,
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
        }),
        Err(cause) => Err(CutError::Missing { tool, cause }),
    }
}
