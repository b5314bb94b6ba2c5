//! The guided application: what was typed, which way it leads, and what it amounts to once checked.

pub mod step;
