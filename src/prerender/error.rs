use std::{
    fs, io,
    path::{Path, PathBuf},
};

use thiserror::Error;

use crate::data::LoadErrors;

/// Why the pages were not written.
#[derive(Debug, Error)]
pub enum PrerenderError {
    /// A file cannot be read or written.
    #[error("{}: {cause}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The content is wrong.
    #[error("the content is wrong:\n{0}")]
    Content(#[from] LoadErrors),
    /// The built `index.html` has not what a page is made from.
    #[error("the built index.html has no {0}")]
    Template(&'static str),
    /// The list of the program's parts is not one, or lacks a part.
    #[error("{}: {why}", path.display())]
    Parts {
        /// Where it is.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// A picture cannot be drawn.
    #[error("{what} cannot be drawn: {why}")]
    Drawing {
        /// Its address.
        what: &'static str,
        /// What is wrong with it.
        why: String,
    },
    /// The sheets give no colour to a token that a picture or a page's head needs.
    #[error("style/tokens.css gives no colour to {0} on :root")]
    Token(String),
    /// A sheet cannot be read as one.
    #[error("a sheet is wrong: {0}")]
    Sheet(String),
}

impl PrerenderError {
    pub(super) fn file(path: &Path, cause: io::Error) -> Self {
        Self::File {
            path: path.to_owned(),
            cause,
        }
    }
}

/// The text of a file.
pub(super) fn read(path: &Path) -> Result<String, PrerenderError> {
    fs::read_to_string(path).map_err(|cause| PrerenderError::file(path, cause))
}
