//! What makes one look twice at an application. Nothing is refused for it.

use chrono::TimeDelta;

/// Nobody fills the form in within so short a time.
pub const TOO_QUICK: TimeDelta = TimeDelta::seconds(20);

/// What was noted when an application came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags {
    /// Whether the field was filled in that no person sees.
    pub trap_filled: bool,
    /// From the first answer, by the applicant's clock, to when it was received, by ours.
    pub filled_in: TimeDelta,
}

impl Flags {
    /// Whether it came sooner after the first answer than a person could have filled it in.
    ///
    /// A clock that is ahead makes it look so, too: a person reads it all the same.
    pub fn too_quick(self) -> bool {
        self.filled_in < TOO_QUICK
    }
}
