//! Whether there is a network.

use std::time::Duration;

use super::timer;

/// How often a page that waits for a network looks for one.
const LOOK: Duration = Duration::from_secs(1);

/// Whether the browser has a network at all. Where it has, an answer may still not come.
pub fn is_there() -> bool {
    leptos::prelude::window().navigator().on_line()
}

/// Waits for one.
pub async fn comes() {
    while !is_there() {
        timer::wait(LOOK).await;
    }
}
