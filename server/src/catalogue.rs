//! The catalogue of the built site, read as the app in the browser reads it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use fabnum::{
    check, clock, copy,
    data::{self, File, Files},
    domain::{catalogue::Catalogue, paris},
};
use thiserror::Error;

use crate::{cause::in_french, stamp::Stamp};

/// Why there is no catalogue.
#[derive(Debug, Error)]
pub enum CatalogueError {
    /// A file is missing or cannot be read.
    #[error(
        "{} ne peut pas être lu ({}). Construisez le site, ou dites où il est avec --dist.",
        path.display(),
        in_french(cause)
    )]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The files are there and say something wrong.
    #[error("Le contenu du site est à corriger, dans {}.\n{said}", folder.display())]
    Wrong {
        /// The folder of the data.
        folder: PathBuf,
        /// Everything that is wrong, as the check of the content says it.
        said: String,
    },
}

/// The catalogue of the built site in `dist`.
///
/// # Errors
/// The first file that cannot be read; or, where all can, everything that is wrong in them.
pub fn read(dist: &Path) -> Result<Catalogue, CatalogueError> {
    let folder = dist.join("data");
    let mut files = Files::gather(|file| {
        let path = folder.join(file.name());
        fs::read_to_string(&path).map_err(|cause| CatalogueError::Unreadable { path, cause })
    })?;
    data::decode(&files).map_err(|_| {
        let today = paris::day(clock::now());
        let report = check::check(|file| Ok(files.text_mut(file).clone()), today);
        let said = copy::check::errors(&report).join("\n");
        let said = said.trim_end().to_owned();
        CatalogueError::Wrong { folder, said }
    })
}

/// The catalogue as its files are now: an editor may change a date in place.
#[derive(Debug)]
pub struct Live {
    dist: PathBuf,
    read: Mutex<Option<Read>>,
}

/// What the files said, and by which stamps one sees that they have changed.
#[derive(Debug)]
struct Read {
    stamps: [Option<Stamp>; File::ALL.len()],
    catalogue: Arc<Catalogue>,
}

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
        let path = |file: File| self.dist.join("data").join(file.name());
        let stamps = File::ALL.map(|file| Stamp::of(&path(file)));
        let mut last = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(read) = last.as_ref().filter(|read| read.stamps == stamps) {
            return Ok(Arc::clone(&read.catalogue));
        }
        match (read(&self.dist), last.as_mut()) {
            (Ok(catalogue), _) => {
                let catalogue = Arc::new(catalogue);
                *last = Some(Read {
                    stamps,
                    catalogue: Arc::clone(&catalogue),
                });
                Ok(catalogue)
            }
            (Err(error), Some(last)) => {
                tracing::error!("Le contenu du site est resté comme avant. {error}");
                last.stamps = stamps;
                Ok(Arc::clone(&last.catalogue))
            }
            (Err(error), None) => Err(error),
        }
    }
}
