//! How many applications a second, beside a handler that stores nothing; and how much memory that takes.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use axum::{Json, Router, body::Bytes, http::StatusCode, routing::post};
use fabnum_server::listen::{self, Limits};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{net::TcpListener, task::JoinSet};

use crate::{
    NotRun,
    client::{Client, new_draft, request},
    postgres::Postgres,
    service::{Service, Site, sqlite},
};

/// Connections that send at once, and for how long.
const APPLICANTS: usize = 32;
const TIME: Duration = Duration::from_secs(10);
/// Applications a second that SQLite has to take.
const LEAST: f64 = 200.0;
/// Memory that the service may use, in MiB, whoever sends.
const MOST_MEMORY: u64 = 128;

pub async fn run(program: &Path) -> NotRun {
    let (site, folder) = (Site::new(), TempDir::new().unwrap());
    println!(
        "{:<22} {:>10} {:>8} {:>8} {:>8}",
        "", "accepted/s", "p50 ms", "p99 ms", "MiB"
    );
    let ceiling = Service::start(itself());
    measure("nothing stored", &ceiling).await;
    drop(ceiling);
    let on_sqlite = site.start(program, &sqlite(folder.path()));
    let a_second = measure("SQLite", &on_sqlite).await;
    assert!(a_second > LEAST, "{a_second} a second are too few");
    drop(on_sqlite);
    let Some(postgres) = Postgres::new() else {
        return vec!["the load on PostgreSQL, which is not installed"];
    };
    let service = site.start(program, &postgres.new_schema());
    measure("PostgreSQL", &service).await;
    NotRun::new()
}

/// This program, as the ceiling.
fn itself() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg("--ceiling");
    command
}

/// Reads an application to its last byte, and answers as if it were stored.
pub async fn serve_ceiling() {
    async fn answer(_: Bytes) -> (StatusCode, Json<Value>) {
        (
            StatusCode::CREATED,
            Json(json!({ "reference": "CFGHJMPQ" })),
        )
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let listener = TcpListener::bind(address).await.unwrap();
    println!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().route("/api/candidatures", post(answer));
    let never = std::future::pending();
    listen::serve(listener, router, Limits::default(), Vec::new(), never).await;
}

/// Applications accepted a second. Each comes from another address, so that the memory for addresses fills up, too.
async fn measure(name: &str, service: &Service) -> f64 {
    let began = Instant::now();
    let mut applicants = JoinSet::new();
    for applicant in 0..APPLICANTS {
        let address = service.address.clone();
        applicants.spawn(async move {
            let mut client = Client::connect(&address).await.unwrap();
            let mut times = Vec::new();
            while began.elapsed() < TIME {
                let from = format!("10.{applicant}.{}.{}", times.len() / 250, times.len() % 250);
                let request = request(&new_draft(), Some(&from));
                let sent = Instant::now();
                let answer = client.ask(&request).await.unwrap();
                assert_eq!(answer.status, 201, "{answer:?}");
                times.push(sent.elapsed());
            }
            times
        });
    }
    let mut times: Vec<_> = applicants.join_all().await.into_iter().flatten().collect();
    times.sort();
    let ms = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1000.0;
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
    let a_second = times.len() as f64 / began.elapsed().as_secs_f64();
    let memory = service.peak_memory();
    println!(
        "{name:<22} {a_second:>10.0} {:>8.1} {:>8.1} {memory:>8}",
        ms(50),
        ms(99)
    );
    assert!(memory < MOST_MEMORY, "{memory} MiB are too much");
    a_second
}
