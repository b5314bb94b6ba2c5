//! Waiting.

use std::time::Duration;

use gloo_timers::{callback::Interval, future::TimeoutFuture};

/// Waits.
pub async fn wait(duration: Duration) {
    TimeoutFuture::new(u32::try_from(duration.as_millis()).unwrap_or(u32::MAX)).await;
}

/// Calls back once a period, for as long as the page lives.
pub fn every(period: Duration, call: impl FnMut() + 'static) {
    Interval::new(u32::try_from(period.as_millis()).unwrap_or(u32::MAX), call).forget();
}
