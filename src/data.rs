//! From the six JSON files to one checked catalogue.

mod decode;
mod error;
pub mod raw;
pub(crate) mod shape;

#[cfg(feature = "check")]
pub(crate) use decode::nearest;
pub use decode::{contact_only, decode};
pub use error::{At, Kind, LoadError, LoadErrors, Order, Reason};
pub use shape::{Expected, Found, Misfit};

/// One of the files of the static backend, under `data/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// Who the school is.
    Site,
    /// The prose of the pages.
    Pages,
    /// What one can learn.
    Tracks,
    /// Where.
    Campuses,
    /// When, and for what.
    Sessions,
    /// The words of the application.
    Apply,
}

impl File {
    /// Every file.
    pub const ALL: [Self; 6] = [
        Self::Site,
        Self::Pages,
        Self::Tracks,
        Self::Campuses,
        Self::Sessions,
        Self::Apply,
    ];

    /// The name of the schema that describes the file to editors.
    pub fn schema_name(self) -> String {
        self.name().replace(".json", ".schema.json")
    }

    /// The file's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site.json",
            Self::Pages => "pages.json",
            Self::Tracks => "tracks.json",
            Self::Campuses => "campuses.json",
            Self::Sessions => "sessions.json",
            Self::Apply => "apply.json",
        }
    }
}

/// The text of every file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is named as its file")]
pub struct Files {
    pub site: String,
    pub pages: String,
    pub tracks: String,
    pub campuses: String,
    pub sessions: String,
    pub apply: String,
}

impl Files {
    /// Every file, its text from the call; the first error ends it.
    pub fn gather<E>(mut text: impl FnMut(File) -> Result<String, E>) -> Result<Self, E> {
        let mut files = Self::default();
        for file in File::ALL {
            *files.text_mut(file) = text(file)?;
        }
        Ok(files)
    }

    /// The text of one file, to be read or replaced.
    pub fn text_mut(&mut self, file: File) -> &mut String {
        match file {
            File::Site => &mut self.site,
            File::Pages => &mut self.pages,
            File::Tracks => &mut self.tracks,
            File::Campuses => &mut self.campuses,
            File::Sessions => &mut self.sessions,
            File::Apply => &mut self.apply,
        }
    }
}
