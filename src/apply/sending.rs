//! Sending an application: what goes to the service, what its answer means, and what stays on the device.

mod outgoing;
mod receipt;
mod reply;

pub use outgoing::{KEY_HEADER, Outgoing};
pub use receipt::Receipt;
pub use reply::{Reply, Response, retry_after};

use std::time::Duration;

/// The path at which the service receives applications.
pub const PATH: &str = "/api/candidatures";

/// How long to wait before each new attempt, where the one before brought no answer: a reply that was lost is the normal
/// case, and the service knows a repeated one by its key.
pub const WAITS: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(3),
    Duration::from_secs(9),
];
