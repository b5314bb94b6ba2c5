//! Serves the built site from its folder, on this machine.
//!
//! [`site::router`] answers requests; [`pages`] knows which paths are pages, by the site's own routes;
//! [`catalogue`] reads the data that those routes depend on; `headers` says how long an answer may be kept.

pub mod catalogue;
mod headers;
pub mod pages;
pub mod site;
