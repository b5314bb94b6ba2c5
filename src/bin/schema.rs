//! Writes the schemas of the data files into public/schema, where the data files name them and editors find them.

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    match fabnum::schema::write(Path::new("public/schema")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("schema: {error}");
            ExitCode::FAILURE
        }
    }
}
