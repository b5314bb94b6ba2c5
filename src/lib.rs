//! The site of La Fabrique du numérique.
//!
//! Pure modules, which compile alone without any feature: [`domain`], [`data`], [`apply`], [`route`], [`meta`],
//! [`copy`], [`typography`]. The interface, with the feature `csr`: `app`, `state`, `pages`, `ui` and `browser`, the
//! only module that knows the browser.

pub mod apply;
pub mod copy;
pub mod data;
pub mod domain;
pub mod meta;
pub mod route;
pub mod typography;

#[cfg(feature = "csr")]
pub mod app;
#[cfg(feature = "csr")]
pub mod browser;
#[cfg(feature = "csr")]
pub mod pages;
#[cfg(feature = "csr")]
pub mod state;
#[cfg(feature = "csr")]
pub mod ui;
