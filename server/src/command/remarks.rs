//! What the service noted of an application, in words.

use fabnum_server::stored::StoredApplication;

/// What makes one look twice, a line each.
pub(super) fn remarks(application: &StoredApplication) -> Vec<&'static str> {
    let flags = application.flags;
    [
        (application.demonstration, "Démonstration"),
        (flags.trap_filled, "Un champ invisible est rempli"),
        (
            flags.too_quick(),
            "Envoyée moins de 20 secondes après la première réponse",
        ),
    ]
    .into_iter()
    .filter_map(|(is_so, words)| is_so.then_some(words))
    .collect()
}
