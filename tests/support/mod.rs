//! What the native tests share: the shipped content, a fixed clock, and drafts.
#![allow(
    dead_code,
    unused_imports,
    reason = "each test file uses a part of this one"
)]

mod content;
mod drafts;
pub mod guide;

pub use content::{
    MINE, catalogue, changed, closing, every_route, files, session, shipped, text_of,
};
pub use drafts::{any_draft, any_supporters, any_text, complete_draft, likely_draft, minor_draft};

use chrono::{DateTime, NaiveDate, Utc};
use fabnum::{
    apply::{Rules, choices::Chosen},
    domain::slug::Slug,
};
use proptest::test_runner::{Config, RngSeed};

/// An instant in RFC 3339.
pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The instant at which tests run that are not about time: ten in the morning in Paris.
pub fn now() -> DateTime<Utc> {
    at("2026-11-23T09:00:00Z")
}

/// A day as `YYYY-MM-DD`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The day it is in Paris at [`now`].
pub fn today() -> NaiveDate {
    day("2026-11-23")
}

/// The shipped content, now.
pub fn rules() -> Rules<'static> {
    Rules {
        catalogue: catalogue(),
        now: now(),
    }
}

/// A slug that is one.
pub fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

/// The choice of that value.
pub fn chosen(value: &str) -> Option<Chosen> {
    Some(Chosen::parse(value).unwrap())
}

/// So many random cases, the same in every run; `PROPTEST_RNG_SEED` draws others.
pub fn cases(cases: u32) -> Config {
    let config = Config::default();
    let rng_seed = match config.rng_seed {
        RngSeed::Random => RngSeed::Fixed(2026),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    Config {
        cases,
        rng_seed,
        failure_persistence: None,
        ..config
    }
}
