//! The time, as an argument.

use std::{fmt, sync::Arc, time::SystemTime};

use chrono::{DateTime, Utc};

/// Tells the time: the system's, or a test's own.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// A clock that is told what to say.
    pub fn new(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The system's clock; one that is set before 1970 counts as 1970.
    #[expect(
        clippy::disallowed_methods,
        reason = "a program may read the clock: applications are received now"
    )]
    pub fn system() -> Self {
        Self::new(|| {
            let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            i64::try_from(since.unwrap_or_default().as_millis())
                .ok()
                .and_then(DateTime::from_timestamp_millis)
                .unwrap_or_default()
        })
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
