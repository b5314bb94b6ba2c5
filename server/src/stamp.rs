//! By what one sees that a file has changed, without reading it.

use std::{fs, path::Path, time::SystemTime};

/// A file's length and times, and which file it is: a build may write the same times into all of its files.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    modified: SystemTime,
    length: u64,
    /// Device, number, and when the system last wrote any of it.
    #[cfg(unix)]
    own: (u64, u64, i64, i64),
}

impl Stamp {
    /// The stamp of the file at that path; `None` where there is none.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok()?;
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt;
        Some(Self {
            modified: found.modified().ok()?,
            length: found.len(),
            #[cfg(unix)]
            own: (found.dev(), found.ino(), found.ctime(), found.ctime_nsec()),
        })
    }
}
