//! Serves the built site from its folder, and receives applications.
//!
//! [`site::router`] answers requests; [`pages`] knows which paths are pages, by the site's own routes;
//! [`catalogue`] reads the data that those routes depend on; `headers` says how long an answer may be kept, and `stamp`
//! whether a file has changed.
//!
//! [`receive`] takes applications in and holds them to the site's own rules; [`store`] keeps them as [`stored`] says, and a
//! [`fabnum::apply::sending::Receipt`] is given once they are on the disk. [`limit`], [`address`] and [`flags`] slow down and
//! mark what looks like spam. [`cause`] puts what the system says into French. [`listen`] is what stands between the network and all of it, and [`journal`] what is written
//! down of a request.

pub mod address;
pub mod catalogue;
pub mod cause;
pub mod clock;
pub mod flags;
mod headers;
pub mod journal;
pub mod limit;
pub mod listen;
pub mod pages;
pub mod receive;
pub mod reference;
pub mod site;
mod stamp;
pub mod store;
pub mod stored;
