use std::{
    io,
    path::{Path, PathBuf},
    process::ExitStatus,
};

use thiserror::Error;

/// Why the program was not cut.
#[derive(Debug, Error)]
pub enum CutError {
    /// A file cannot be read or written.
    #[error("{}: {cause}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The program was not built to be cut.
    #[error("the program cannot be cut: {0}")]
    Split(String),
    /// A tool does not start.
    #[error("{tool}: {cause}; run script/bootstrap, which installs it")]
    Missing {
        /// Its name.
        tool: String,
        /// What the system says.
        cause: io::Error,
    },
    /// A tool fails.
    #[error("{tool} ended with {status}:\n{said}")]
    Failed {
        /// Its name.
        tool: String,
        /// How it ended.
        status: ExitStatus,
        /// What it said of that.
        said: String,
    },
    /// The built `index.html` starts no program.
    #[error("the built index.html starts no program")]
    Page,
}

impl CutError {
    pub(super) fn file(path: &Path, cause: io::Error) -> Self {
        Self::File {
            path: path.to_owned(),
            cause,
        }
    }
}
