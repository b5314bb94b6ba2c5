//! How much has been written, and how much may be.

use crate::domain::text;

/// The length of a text as it will be kept, beside its limit, both in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    length: usize,
    limit: usize,
}

/// Within that many characters of the limit, it is spoken of.
const NEAR: usize = 60;
/// What is left is spoken of in steps of so many characters, not at every key.
const STEP: usize = 20;

impl Count {
    pub(super) fn of(typed: &str, limit: usize) -> Self {
        Self {
            length: text::block(typed).chars().count(),
            limit,
        }
    }

    pub(super) fn is_over(self) -> bool {
        self.length > self.limit
    }

    /// For the eye, at every key.
    pub(super) fn shown(self) -> String {
        let Self { length, limit } = self;
        match length.checked_sub(limit) {
            None | Some(0) => format!("{length} sur {limit}\u{a0}caractères"),
            Some(over) => format!("{length} sur {limit}\u{a0}caractères\u{a0}: {over} de trop"),
        }
    }

    /// For the ear, near the limit only, and the same words for a while: a live region speaks when they change.
    pub(super) fn spoken(self) -> Option<String> {
        match self.limit.checked_sub(self.length) {
            None => Some(format!(
                "Texte trop long\u{a0}: {}\u{a0}caractères au plus",
                self.limit
            )),
            Some(0) => Some(format!("{}\u{a0}caractères, c’est complet", self.limit)),
            Some(left) if left > NEAR => None,
            Some(left) => Some(format!(
                "Il reste au plus {}\u{a0}caractères",
                left.div_ceil(STEP) * STEP
            )),
        }
    }
}
