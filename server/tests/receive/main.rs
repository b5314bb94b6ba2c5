//! Receiving applications, on both kinds of store: every answer, every race, and what no answer may do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

#[path = "../../../tests/support/mod.rs"]
mod shared;
#[path = "../support/mod.rs"]
mod support;

mod answers;
mod collecting;
mod kept;
mod limits;
mod odd;
#[path = "../support/postgres.rs"]
mod postgres;
mod random;
mod refusals;
mod service;

use service::{Posting, Service};

/// The same tests on both kinds of store.
#[macro_export]
macro_rules! on_both_stores {
    ($($name:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name($crate::Service::on_sqlite().await).await;
            })+
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                if let Some(service) = $crate::Service::on_postgres().await {
                    super::$name(service).await;
                }
            })+
        }
    };
}
