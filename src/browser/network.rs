//! Whether there is a network, and whether the site is on this very machine.

use std::time::Duration;

use super::timer;
use crate::domain::site;

/// How often a page that waits for a network looks for one.
const LOOK: Duration = Duration::from_secs(1);
/// How many times it looks before it had better try.
const MOST_LOOKS: usize = 10;

/// Whether the browser has a network at all, as far as it knows. Where it has, an answer may still not come; where it says
/// that it has none, behind some proxies and virtual machines, one may come all the same.
pub fn is_there() -> bool {
    leptos::prelude::window().navigator().on_line()
}

/// Waits for one, until it is worth a try whatever the browser says.
pub async fn may_come() {
    for _ in 0..MOST_LOOKS {
        timer::wait(LOOK).await;
        if is_there() {
            return;
        }
    }
}

/// Whether the site is read on the machine that runs it, by the address that it has here.
pub fn is_loopback() -> bool {
    let host = leptos::prelude::window().location().hostname();
    host.is_ok_and(|host| site::is_loopback(&host))
}
