use super::{At, Reason, check::Checker, raw};
use crate::domain::site::{Endorsement, Founder, Legal, Site};

/// The most months for which an application may be kept: ten years.
const MOST_MONTHS: u32 = 120;

pub(super) fn site(raw: raw::SiteFile, check: &mut Checker<'_>) -> Option<Site> {
    let root = At::root();
    let contact = root.key("contact");
    check.require(
        is_base_url(&raw.base_url),
        root.key("base_url"),
        Reason::BaseUrl(raw.base_url.clone()),
    );
    let endpoint = raw.applications.endpoint;
    if let Some(path) = &endpoint {
        let at = root.key("applications").key("endpoint");
        check.require(is_own_path(path), at, Reason::Endpoint(path.clone()));
    }
    check.year(root.key("updated"), raw.updated);
    let list = root.key("endorsements");
    for (index, endorsement) in raw.endorsements.iter().enumerate() {
        if let Some(last) = endorsement.valid_until {
            check.year(list.index(index).key("valid_until"), last);
        }
    }
    Some(Site {
        name: raw.name,
        base_url: raw.base_url,
        region: raw.region,
        updated: raw.updated,
        founders: raw
            .founders
            .into_iter()
            .map(|raw| Founder {
                name: raw.name,
                about: raw.about,
            })
            .collect(),
        founders_sentence: raw.founders_sentence,
        endorsements: raw.endorsements.into_iter().map(endorsement).collect(),
        email: check.known(contact.key("email"), raw.contact.email, Reason::Email),
        phone: check.known(contact.key("phone"), raw.contact.phone, Reason::Phone),
        legal: legal(raw.legal, check),
        endpoint,
    })
}

fn endorsement(raw: raw::Endorsement) -> Endorsement {
    Endorsement {
        sentence: raw.sentence,
        valid_until: raw.valid_until,
    }
}

fn legal(raw: raw::Legal, check: &mut Checker<'_>) -> Legal {
    let at = At::root().key("legal");
    if let Some(siret) = &raw.siret {
        check.require(
            is_siret(siret) || says_there_is_none(siret),
            at.key("siret"),
            Reason::Siret(siret.clone()),
        );
    }
    if let Some(months) = raw.retention_months {
        check.count(at.key("retention_months"), months, MOST_MONTHS);
    }
    Legal {
        organisation: raw.organisation,
        seat: raw.seat,
        registration: raw.registration,
        siret: raw.siret,
        activity_number: raw.activity_number,
        qualiopi: raw.qualiopi,
        publication_director: raw.publication_director,
        host: raw.host,
        controller: raw.controller,
        rights_contact: raw.rights_contact,
        legal_basis: raw.legal_basis,
        retention_months: raw.retention_months,
        accessibility: raw.accessibility,
    }
}

fn is_base_url(url: &str) -> bool {
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    host.is_some_and(|host| !host.is_empty() && host.chars().all(fits))
}

/// Whether a browser would send to this origin: `//host` and `/\host` name another one.
fn is_own_path(path: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    path.starts_with('/') && !path.starts_with("//") && path.chars().all(fits)
}

/// Whether it is a sentence in the place of the number: a school may have none, and must be able to say so.
fn says_there_is_none(text: &str) -> bool {
    text.contains(char::is_alphabetic) && !text.contains(|c: char| c.is_ascii_digit())
}

/// Whether it has 14 digits whose Luhn sum is a multiple of 10.
fn is_siret(text: &str) -> bool {
    let digits: Option<Vec<u32>> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_digit(10))
        .collect();
    let luhn = |(place, digit): (usize, &u32)| match (place % 2, digit * 2) {
        (0, double) if double > 9 => double - 9,
        (0, double) => double,
        _ => *digit,
    };
    digits.is_some_and(|digits| {
        digits.len() == 14 && digits.iter().enumerate().map(luhn).sum::<u32>() % 10 == 0
    })
}
