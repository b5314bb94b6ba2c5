//! How the program is called: its help, what its options take, and what is wrong with them, in French.

use std::{error::Error as _, net::IpAddr, num::NonZeroU32};

use clap::{
    Command,
    error::{ContextKind, ContextValue, Error, ErrorKind},
};

/// The command, with French in the place of what clap says by itself in its help.
pub(crate) fn in_french(mut command: Command) -> Command {
    command.build();
    framed(command)
}

fn framed(command: Command) -> Command {
    let mut frame = "{about}\n\nUsage\u{a0}: {usage}\n\n".to_owned();
    if command.has_subcommands() {
        frame += "Commandes\u{a0}:\n{subcommands}\n\n";
    }
    if command.get_positionals().next().is_some() {
        frame += "Arguments\u{a0}:\n{positionals}\n\n";
    }
    let command = command
        .help_template(frame + "Options\u{a0}:\n{options}")
        .subcommand_value_name("COMMANDE")
        .mut_args(|argument| match argument.get_id().as_str() {
            "help" => argument.help("Affiche cette aide"),
            "version" => argument.help("Affiche la version"),
            _ => argument,
        });
    command.mut_subcommands(|command| match command.get_name() {
        "help" => command.about("Affiche cette aide, ou celle d’une commande"),
        _ => framed(command),
    })
}

/// What is wrong with the options, and what to do.
pub(crate) fn usage(error: &Error) -> String {
    let context = |kind| error.get(kind).map(quoted);
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    let value = error.get(ContextKind::InvalidValue);
    // None is given as an empty one.
    let value = value
        .filter(|value| !value.to_string().is_empty())
        .map(quoted);
    let wrong = match (error.kind(), value) {
        (ErrorKind::InvalidSubcommand, _) => {
            let name = context(ContextKind::InvalidSubcommand).unwrap_or_default();
            format!("La commande {name} n’existe pas.")
        }
        (ErrorKind::UnknownArgument, _) if argument.contains("\u{a0}-") => {
            format!("L’option {argument} n’existe pas ici.")
        }
        (ErrorKind::UnknownArgument, _) => format!("{argument} est de trop."),
        (ErrorKind::ArgumentConflict, _) => format!("L’option {argument} est donnée deux fois."),
        (ErrorKind::MissingRequiredArgument, _) => format!("Il manque {argument}."),
        (ErrorKind::InvalidValue, None) => format!("Il manque la valeur de {argument}."),
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(value)) => {
            let right = error.source().map(ToString::to_string);
            let right = right.or_else(|| {
                let values = error.get(ContextKind::ValidValue);
                values.map(|values| format!("choisissez entre {values}"))
            });
            let right = right.map(|right| format!("\u{a0}: {right}"));
            let right = right.unwrap_or_default();
            format!("{value} ne convient pas à {argument}{right}.")
        }
        _ => "La commande n’est pas écrite comme il faut.".into(),
    };
    let near = context(ContextKind::SuggestedArg).or(context(ContextKind::SuggestedSubcommand));
    let near = near.map(|near| format!(" Vouliez-vous écrire {near}\u{a0}?"));
    let near = near.unwrap_or_default();
    format!("{wrong}{near} Ajoutez --help pour voir les options.")
}

fn quoted(value: &ContextValue) -> String {
    let quoted = |text: &str| format!("«\u{a0}{text}\u{a0}»");
    match value {
        ContextValue::Strings(several) => {
            let several: Vec<_> = several.iter().map(|text| quoted(text)).collect();
            several.join(" ou ")
        }
        _ => quoted(&value.to_string()),
    }
}

/// The address of an option.
pub(crate) fn address(text: &str) -> Result<IpAddr, &'static str> {
    let address = text.parse();
    address.map_err(|_| "écrivez une adresse comme 127.0.0.1")
}

/// The port of an option.
pub(crate) fn port(text: &str) -> Result<u16, &'static str> {
    text.parse().map_err(|_| "écrivez un nombre de 0 à 65535")
}

/// The number of an option.
pub(crate) fn number(text: &str) -> Result<NonZeroU32, &'static str> {
    let number = text.parse();
    number.map_err(|_| "écrivez un nombre, 1 ou plus")
}
