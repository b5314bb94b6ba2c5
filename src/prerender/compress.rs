use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use super::PrerenderError;

/// What is text or nearly so. Pictures and fonts are compressed already.
const KINDS: [&str; 8] = [
    "html",
    "js",
    "wasm",
    "css",
    "xml",
    "txt",
    "svg",
    "webmanifest",
];

/// Writes a `.br` and a `.gz` beside each file that gets smaller by it, for hosts which serve them.
///
/// Not beside the data: an editor may change it in place, and would then be served the old one.
pub(super) fn all(folder: &Path) -> Result<(), PrerenderError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |cause| PrerenderError::File { path, cause }
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        if path.is_dir() {
            all(&path)?;
        } else if path
            .extension()
            .and_then(|end| end.to_str())
            .is_some_and(|end| KINDS.contains(&end))
        {
            one(&path).map_err(failed(&path))?;
        }
    }
    Ok(())
}

fn one(path: &Path) -> io::Result<()> {
    let bytes = fs::read(path)?;
    let mut smallest = Vec::new();
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut smallest, &params)?;
    fs::write(format!("{}.br", path.display()), smallest)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    fs::write(format!("{}.gz", path.display()), gzip.finish()?)
}
