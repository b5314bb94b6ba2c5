//! Waiting for another program, and not for ever.

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

/// Longer than anything takes that is still to come, on a machine that has a lot to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until it is so.
///
/// # Panics
/// Where it is not so after a minute, saying what was waited for.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(
            began.elapsed() < PATIENCE,
            "waited for {} s in vain: {what}",
            PATIENCE.as_secs()
        );
        sleep(Duration::from_millis(20));
    }
}
