//! The catalogue of the built site, read as the app in the browser reads it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use fabnum::{
    data::{self, File, Files, LoadErrors},
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

/// The catalogue as its files are now: an editor may change a date in place.
#[derive(Debug)]
pub struct Live {
    dist: PathBuf,
    read: Mutex<Option<Read>>,
}

/// What the files said, and by which signs one sees that they have changed.
#[derive(Debug)]
struct Read {
    signs: Vec<Option<Sign>>,
    catalogue: Arc<Catalogue>,
}

/// When a file was written, and its length.
type Sign = (SystemTime, u64);

impl Live {
    /// The catalogue of the built site in `dist`.
    pub fn of(dist: &Path) -> Self {
        Self {
            dist: dist.to_owned(),
            read: Mutex::default(),
        }
    }

    /// The catalogue, read again where a file has changed. While the files are wrong, as in the middle of an edit, the
    /// last one that was right.
    ///
    /// # Errors
    /// Where the files are wrong and never were right.
    pub fn now(&self) -> Result<Arc<Catalogue>, CatalogueError> {
        let signs: Vec<_> = File::ALL.into_iter().map(|file| self.sign(file)).collect();
        let mut last = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(read) = last.as_ref().filter(|read| read.signs == signs) {
            return Ok(Arc::clone(&read.catalogue));
        }
        match (read(&self.dist), last.as_mut()) {
            (Ok(catalogue), _) => {
                let catalogue = Arc::new(catalogue);
                *last = Some(Read {
                    signs,
                    catalogue: Arc::clone(&catalogue),
                });
                Ok(catalogue)
            }
            (Err(error), Some(last)) => {
                tracing::error!("the data is broken, what it said before still holds:\n{error}");
                last.signs = signs;
                Ok(Arc::clone(&last.catalogue))
            }
            (Err(error), None) => Err(error),
        }
    }

    fn sign(&self, file: File) -> Option<Sign> {
        let metadata = fs::metadata(self.dist.join("data").join(file.name())).ok()?;
        Some((metadata.modified().ok()?, metadata.len()))
    }
}
