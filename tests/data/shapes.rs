//! A file that is no JSON object, or not the one expected.

use super::*;

#[test]
fn an_empty_file_is_said_to_be_empty() {
    for file in File::ALL {
        for text in ["", " ", "\n\t\r\n", "\u{feff}", "\u{feff} \n"] {
            let error = only_error(file, text);
            assert_eq!(error.reason, Reason::Empty, "{file:?} as {text:?}");
            assert_eq!(error.at.to_string(), "(the whole file)");
        }
    }
}

#[test]
fn a_file_that_is_no_json_is_said_to_be_none() {
    let page = "<!doctype html><title>Page introuvable</title>";
    for file in File::ALL {
        for text in [
            page,
            "oui",
            "{'name': 1}",
            "{} {}",
            "\0",
            "{\"name\": \"\u{1}\"}",
        ] {
            let error = only_error(file, text);
            assert!(
                matches!(error.reason, Reason::Syntax(_)),
                "{text:?}: {error}"
            );
        }
    }
}

#[test]
fn a_truncated_file_is_said_to_be_no_json() {
    for file in File::ALL {
        let text = text_of(file);
        let ends = [
            1,
            2,
            text.len() / 3,
            text.len() / 2,
            text.trim_end().len() - 1,
        ];
        for end in ends {
            let end = text.floor_char_boundary(end);
            let error = only_error(file, &text[..end]);
            assert!(
                matches!(error.reason, Reason::Syntax(_)),
                "up to {end}: {error}"
            );
        }
    }
}

#[test]
fn a_file_that_is_no_object_is_said_to_be_none() {
    for file in File::ALL {
        for text in [
            "[]",
            "null",
            "true",
            "5",
            "\"texte\"",
            "[{}]",
            "[null, [], []]",
        ] {
            let error = only_error(file, text);
            assert_eq!(error.reason, Reason::NoObject, "{file:?} as {text}");
        }
    }
}

#[test]
fn an_object_without_its_fields_names_the_first_missing_one() {
    let table = [
        (File::Site, "`name`"),
        (File::Pages, "`home`"),
        (File::Tracks, "`shared`"),
        (File::Campuses, "`campuses`"),
        (File::Sessions, "`between_sessions`"),
        (File::Apply, "`start`"),
    ];
    for (file, field) in table {
        let error = only_error(file, "{}").to_string();
        let missing = format!("{}: (the whole file): missing field {field}", file.name());
        assert_eq!(error, missing);
    }
}
