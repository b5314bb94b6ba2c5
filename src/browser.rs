//! The browser: the only modules that know `web_sys`, `gloo` and the clock.

pub mod clipboard;
pub mod clock;
pub mod controls;
pub mod document;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod history;
pub mod identifier;
pub mod leaving;
pub mod mail;
pub mod network;
pub mod post;
pub mod print;
pub mod share;
pub mod storage;
pub mod timer;
pub mod worker;
pub mod written;
