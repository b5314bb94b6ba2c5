//! The program as it runs for a school: what it receives, hands out, copies and erases, and what it never writes down.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

#[path = "../../../tests/support/mod.rs"]
mod shared;
#[path = "../support/mod.rs"]
mod support;

mod commands;
mod french;
mod journal;
mod opening;
#[path = "../support/postgres.rs"]
mod postgres;
mod program;
mod receiving;
