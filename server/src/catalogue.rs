//! The catalogue of the built site, read as the app in the browser reads it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use fabnum::{
    data::{self, Files, LoadErrors},
    domain::catalogue::Catalogue,
};
use thiserror::Error;

/// Why there is no catalogue.
#[derive(Debug, Error)]
pub enum CatalogueError {
    /// A file is missing or cannot be read.
    #[error("{}: {cause}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The files are there and say something wrong.
    #[error(transparent)]
    Wrong(#[from] LoadErrors),
}

/// The catalogue of the built site in `dist`.
///
/// # Errors
/// The first file that cannot be read; or, where all can, everything that is wrong in them.
pub fn read(dist: &Path) -> Result<Catalogue, CatalogueError> {
    let files = Files::gather(|file| {
        let path = dist.join("data").join(file.name());
        fs::read_to_string(&path).map_err(|cause| CatalogueError::Unreadable { path, cause })
    })?;
    Ok(data::decode(&files)?)
}
