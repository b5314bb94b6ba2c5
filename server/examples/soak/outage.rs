//! PostgreSQL stops in the middle, and comes back.

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::time::sleep;

use crate::{
    NotRun,
    crowd::{Crowd, Ledger, check, send_again},
    postgres::Postgres,
    service::Site,
};

/// How often it stops.
const OUTAGES: usize = 5;

pub async fn run(program: &Path) -> NotRun {
    let Some(mut postgres) = Postgres::new() else {
        return vec!["the outages of PostgreSQL, which is not installed"];
    };
    let (site, database) = (Site::new(), postgres.new_schema());
    // Two instances side by side on the same database.
    let services = [
        site.start(program, &database),
        site.start(program, &database),
    ];
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    for _ in 0..OUTAGES {
        let crowds = services
            .each_ref()
            .map(|service| Crowd::gather(&service.address, &ledger));
        sleep(Duration::from_millis(500)).await;
        postgres.stop();
        sleep(Duration::from_millis(500)).await;
        postgres.start_again();
        sleep(Duration::from_millis(500)).await;
        for crowd in crowds {
            crowd.go_home().await;
        }
    }
    let mut ledger = std::mem::take(&mut *ledger.lock().unwrap());
    let (confirmed, refused) = (ledger.confirmed.len(), ledger.refused.clone());
    assert!(
        refused.contains_key(&503) && refused.len() == 1,
        "{refused:?}"
    );
    send_again(&mut ledger, &services[0].address).await;
    check(&ledger, &database).await;
    println!(
        "{OUTAGES} outages under two instances: {confirmed} confirmed and all stored once; {} refused with 503, \
         sent again, and stored once",
        refused[&503]
    );
    NotRun::new()
}
