//! How the program is called.

use clap::error::{ContextKind, Error, ErrorKind};

use super::reason::quoted;

/// The help, as clap fills it in.
pub const HELP: &str = "{about}\n\nUsage\u{a0}: {usage}\n\n{options}\n";

/// What is wrong with the options, and what to do.
pub fn usage(error: &Error) -> String {
    let context = |kind| error.get(kind).map(|value| quoted(&value.to_string()));
    let option = context(ContextKind::InvalidArg).unwrap_or_default();
    let value = context(ContextKind::InvalidValue);
    let wrong = match (error.kind(), value) {
        (ErrorKind::UnknownArgument, _) => format!("L’option {option} n’existe pas."),
        (ErrorKind::ArgumentConflict, _) => format!("L’option {option} est donnée deux fois."),
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(value))
            if !value.contains("\u{a0}\u{a0}") =>
        {
            format!("{value} ne convient pas à l’option {option}.")
        }
        (ErrorKind::InvalidValue, _) => format!("Il manque la valeur de l’option {option}."),
        _ => "Les options ne sont pas écrites comme il faut.".into(),
    };
    format!("{wrong}\nPour voir les options\u{a0}: script/check --help")
}
