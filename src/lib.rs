//! The site of La Fabrique du numérique.
//!
//! Pure modules, which compile alone without any feature: [`domain`], [`data`], [`apply`], [`desk`],
//! [`route`], [`meta`], [`copy`], [`typography`]. The interface, with the feature `csr` or `ssr`: `app`, `state`, `pages`, `ui` and `browser`,
//! the only module that knows the browser. `clock` is for what runs on a machine of ours. With `csr`, `boot` starts it in a browser; with `ssr`, `prerender` writes its
//! pages in advance.

// A page's view is one type, of all that is in it.
#![recursion_limit = "256"]

pub mod apply;
pub mod built;
#[cfg(feature = "check")]
pub mod check;
// The program of the browser has a clock of its own.
#[cfg(not(target_arch = "wasm32"))]
pub mod clock;
pub mod copy;
pub mod data;
pub mod desk;
pub mod domain;
pub mod meta;
pub mod route;
pub mod typography;

#[cfg(feature = "interface")]
pub mod app;
#[cfg(feature = "csr")]
pub mod boot;
#[cfg(feature = "interface")]
pub mod browser;
#[cfg(feature = "cut")]
pub mod cut;
#[cfg(feature = "interface")]
pub mod pages;
#[cfg(feature = "interface")]
pub mod parts;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "interface")]
pub mod state;
#[cfg(feature = "interface")]
pub mod ui;
