use std::{fmt, str::FromStr};

use email_address::{EmailAddress, Options};
use serde::Serialize;
use thiserror::Error;

use crate::domain::text;

/// A well-formed e-mail address with a domain that has a dot, the domain in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Email(String);

/// Why a text is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// There is no `@`.
    #[error("no @ in the address")]
    NoAt,
    /// There is a space within it: without it, it might be somebody else's.
    #[error("a space in the address")]
    Space,
    /// It has an `@` and is no address all the same.
    #[error("no well-formed address")]
    Malformed,
}

/// Domains of which people type something near.
const KNOWN_DOMAINS: [&str; 22] = [
    "gmail.com",
    "hotmail.com",
    "hotmail.fr",
    "outlook.com",
    "outlook.fr",
    "live.com",
    "live.fr",
    "msn.com",
    "yahoo.com",
    "yahoo.fr",
    "icloud.com",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "sfr.fr",
    "neuf.fr",
    "bbox.fr",
    "laposte.net",
    "numericable.fr",
    "proton.me",
    "protonmail.com",
    "aol.com",
];

/// Domains that exist beside a known one, and are no slip of the hand.
const NEIGHBOURS: [&str; 4] = ["mail.com", "ymail.com", "gmx.com", "gmx.fr"];

impl Email {
    /// An address from what was typed; spaces around it, its `@` and its dots are dropped, as keyboards add them.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let mut address = text::line(typed);
        for mark in ["@", "."] {
            let parts: Vec<&str> = address.split(mark).map(str::trim).collect();
            address = parts.join(mark);
        }
        if address.is_empty() {
            return Err(EmailError::Empty);
        }
        let (local, domain) = address.rsplit_once('@').ok_or(EmailError::NoAt)?;
        if address.contains(' ') {
            return Err(EmailError::Space);
        }
        let address = format!("{local}@{}", domain.to_ascii_lowercase());
        let options = Options::default()
            .with_required_tld()
            .without_domain_literal()
            .without_display_text();
        EmailAddress::parse_with_options(&address, options).map_err(|_| EmailError::Malformed)?;
        Ok(Self(address))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address that was perhaps meant, where the domain is one slip away from a well-known one.
    pub fn suggestion(&self) -> Option<Self> {
        let (local, domain) = self.0.rsplit_once('@')?;
        if KNOWN_DOMAINS.contains(&domain) || NEIGHBOURS.contains(&domain) {
            return None;
        }
        let distance = |known: &&str| strsim::damerau_levenshtein(domain, known);
        let nearest = KNOWN_DOMAINS.iter().copied().min_by_key(distance)?;
        // Short names are near to too many others: one slip in `free.fr`, two in `hotmail.com`.
        let slips = if nearest.len() < 9 { 1 } else { 2 };
        (distance(&nearest) <= slips).then(|| Self(format!("{local}@{nearest}")))
    }
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        Self::parse(text)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
