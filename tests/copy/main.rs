//! The French of the views is held to the rules of `fabnum::typography`; the data's, by `tests/check`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test may stop at once, and its name is its documentation"
)]

mod content;
mod data;
mod rules;
mod source;
mod views;
mod vocabulary;
