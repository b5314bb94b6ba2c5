//! The order of the system's calls: what was received is on the disk before it is confirmed.

use std::{fs, path::Path, process::Command};

use tempfile::TempDir;

use crate::{
    NotRun,
    client::{Client, new_draft, request},
    postgres::patience::until,
    service::{Service, Site, sqlite},
};

pub async fn run(program: &Path) -> NotRun {
    if Command::new("strace").arg("--version").output().is_err() {
        return vec!["the order of the system's calls: strace is not installed"];
    }
    let (site, folder) = (Site::new(), TempDir::new().unwrap());
    let trace = folder.path().join("trace");
    let calls = "--trace=read,recvfrom,write,writev,sendto,pwrite64,fsync,fdatasync";
    let before = [
        "strace",
        "-f",
        "-y",
        "-s",
        "64",
        calls,
        "-o",
        trace.to_str().unwrap(),
    ];
    let service = Service::start(site.command(&before, program, &sqlite(folder.path())));
    let mut client = Client::connect(&service.address).await.unwrap();
    for _ in 0..10 {
        assert_eq!(
            client
                .ask(&request(&new_draft(), None))
                .await
                .unwrap()
                .status,
            201
        );
    }
    end_traced(&service);
    let lines = fs::read_to_string(&trace).unwrap();
    assert_eq!(count_in_order(&lines), 10, "see {lines}");
    println!("ten times: received, written, on the disk, then confirmed");
    NotRun::new()
}

/// How many answers were confirmed, each after what it confirms was written and on the disk.
fn count_in_order(trace: &str) -> usize {
    let (mut received, mut written, mut on_disk, mut confirmed) = (false, false, false, 0);
    for line in trace.lines() {
        if line.contains("POST /api/candidatures") {
            (received, written, on_disk) = (true, false, false);
        } else if line.contains("pwrite64(") && line.contains("-wal>") {
            (written, on_disk) = (true, false);
        } else if line.contains("sync") && line.ends_with("= 0") {
            on_disk = written;
        } else if line.contains("HTTP/1.1 201") {
            assert!(
                received && written && on_disk,
                "confirmed too early: {line}"
            );
            (received, confirmed) = (false, confirmed + 1);
        }
    }
    confirmed
}

/// The traced program, then strace by itself.
fn end_traced(service: &Service) {
    let children = format!("/proc/{0}/task/{0}/children", service.id());
    for child in fs::read_to_string(children).unwrap().split_whitespace() {
        assert!(Command::new("kill").arg(child).status().unwrap().success());
    }
    let tasks = format!("/proc/{}/task", service.id());
    until("strace has ended", || {
        !Path::new(&tasks).exists() || is_over(service.id())
    });
}

/// Whether it has ended, and only waits to be asked how.
fn is_over(id: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    status.contains(") Z ")
}
