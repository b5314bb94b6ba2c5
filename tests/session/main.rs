//! Whether one can apply, and for which session: [`fabnum::domain::session`], [`fabnum::domain::intake`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod intake;
mod status;
#[path = "../support/mod.rs"]
mod support;

use fabnum::domain::{
    intake::{Between, BetweenSessions, Intake, Sessions},
    session::{Closing, OfferState, Session, Status, Wanted},
    site::Reception,
};
use support::{MINE, at, closing, day, now, session, slug};

/// Sets what the school says of every offer at a campus.
fn set(session: &mut Session, campus: &str, state: OfferState) {
    let offers = session.offers.iter_mut();
    for offer in offers.filter(|offer| offer.campus.as_str() == campus) {
        offer.state = state;
    }
}

fn anything() -> Wanted {
    Wanted::default()
}

fn wanted(track: Option<&str>, campus: Option<&str>) -> Wanted {
    Wanted {
        track: track.map(slug),
        campus: campus.map(slug),
    }
}
