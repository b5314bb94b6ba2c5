//! The schemas of the data files: by them, an editor completes the names of fields, explains them and underlines what is
//! wrong. They are made from the very types that read the files, and described in French by [`crate::copy::schema`].

mod describe;
mod facts;
mod words;

use std::{fs, io, path::Path};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;
use thiserror::Error;

pub(crate) use facts::facts;

use crate::{
    data::{File, raw},
    domain::prose::Pages,
};

/// Why there is no schema.
#[derive(Debug, Error)]
pub enum SchemaError {
    /// A field or a word that is not described.
    #[error("copy::schema says nothing of {0}")]
    Untold(String),
    /// It cannot be written.
    #[error("{0}")]
    Unwritten(#[from] io::Error),
}

/// The schema of one file, and the names of what is described in it.
///
/// # Errors
/// A field or a word that is not described.
pub fn of(file: File) -> Result<(Value, Vec<String>), SchemaError> {
    let schema = match file {
        File::Site => generate::<raw::SiteFile>(),
        File::Pages => generate::<Pages>(),
        File::Tracks => generate::<raw::TracksFile>(),
        File::Campuses => generate::<raw::CampusesFile>(),
        File::Sessions => generate::<raw::SessionsFile>(),
        File::Apply => generate::<raw::FormFile>(),
    };
    describe::describe(schema)
}

/// The schema of one file as it is kept.
///
/// # Errors
/// A field or a word that is not described.
pub fn text(file: File) -> Result<String, SchemaError> {
    let (schema, _) = of(file)?;
    Ok(format!("{schema:#}\n"))
}

/// Writes every schema into a folder.
///
/// # Errors
/// A field or a word that is not described, a folder that cannot be written to.
pub fn write(folder: &Path) -> Result<(), SchemaError> {
    fs::create_dir_all(folder)?;
    for file in File::ALL {
        fs::write(folder.join(file.schema_name()), text(file)?)?;
    }
    Ok(())
}

fn generate<T: JsonSchema>() -> Value {
    // The version that editors know best.
    let generator = SchemaSettings::draft07().into_generator();
    generator.into_root_schema_for::<T>().to_value()
}
