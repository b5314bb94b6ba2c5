//! The service is ended in the middle, again and again, while applicants send.

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use rand::RngExt;
use tempfile::TempDir;
use tokio::time::sleep;

use crate::{
    NotRun,
    crowd::{Crowd, Ledger, check, send_again},
    postgres::Postgres,
    service::{Site, sqlite},
};

pub async fn run(program: &Path, kills: usize) -> NotRun {
    let folder = TempDir::new().unwrap();
    on("SQLite", program, kills, &sqlite(folder.path())).await;
    let Some(postgres) = Postgres::new() else {
        return vec!["the kills on PostgreSQL, which is not installed"];
    };
    on("PostgreSQL", program, kills, &postgres.new_schema()).await;
    NotRun::new()
}

async fn on(kind: &str, program: &Path, kills: usize, database: &str) {
    let site = Site::new();
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    for _ in 0..kills {
        let service = site.start(program, database);
        let crowd = Crowd::gather(&service.address, &ledger);
        let moment = rand::rng().random_range(5..250);
        sleep(Duration::from_millis(moment)).await;
        service.kill();
        crowd.go_home().await;
    }
    let mut ledger = std::mem::take(&mut *ledger.lock().unwrap());
    check(&ledger, database).await;
    let (confirmed, unanswered) = (ledger.confirmed.len(), ledger.unanswered.len());
    let service = site.start(program, database);
    send_again(&mut ledger, &service.address).await;
    check(&ledger, database).await;
    println!(
        "{kind}: killed {kills} times, {confirmed} applications confirmed and all stored once; \
         {unanswered} unanswered, sent again, and stored once"
    );
    assert!(
        confirmed > kills && unanswered > 0,
        "this has tried too little"
    );
}
