//! The disk is full, and the disk fails: what cannot be kept is not confirmed, and what was is there.

use std::{
    fs,
    path::Path,
    process::Command,
    sync::{Arc, Mutex},
    time::Duration,
};

use tempfile::TempDir;
use tokio::time::{Instant, sleep};

use crate::{
    NotRun,
    crowd::{Crowd, Ledger, check, send_again},
    service::{Mounted, Service, Site, sqlite},
};

/// Long enough for the smallest disk here to fill up.
const PATIENCE: Duration = Duration::from_secs(60);

pub async fn run(program: &Path) -> NotRun {
    [full(program).await, read_only(program).await]
        .into_iter()
        .flatten()
        .collect()
}

async fn full(program: &Path) -> Option<&'static str> {
    let Some(disk) = Mounted::new(&["-t", "tmpfs", "-o", "size=4m", "tmpfs"]) else {
        return Some("the full disk: none can be mounted here, which needs root");
    };
    let (site, database) = (Site::new(), sqlite(disk.0.path()));
    fs::write(disk.file("ballast"), vec![0; 2 << 20]).unwrap();
    let service = site.start(program, &database);
    let mut ledger = until_refused(&service).await;
    let confirmed = ledger.confirmed.len();
    fs::remove_file(disk.file("ballast")).unwrap();
    send_again(&mut ledger, &service.address).await;
    service.kill();
    check(&ledger, &database).await;
    println!(
        "full disk: {confirmed} confirmed, all stored; then 503, and once there is room, the rest"
    );
    None
}

async fn read_only(program: &Path) -> Option<&'static str> {
    let image = TempDir::new().unwrap();
    let file = image.path().join("image");
    let size = fs::File::create(&file).and_then(|file| file.set_len(24 << 20));
    let made = Command::new("mkfs.ext4").arg("-q").arg(&file).status();
    let options = ["-o", "loop,errors=remount-ro", file.to_str().unwrap()];
    let disk = match (size, made) {
        (Ok(()), Ok(status)) if status.success() => Mounted::new(&options),
        _ => None,
    };
    let Some(disk) = disk else {
        return Some("the failing disk: none can be mounted here, which needs root and ext4");
    };
    let (site, database) = (Site::new(), sqlite(disk.0.path()));
    let service = site.start(program, &database);
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    let crowd = Crowd::gather(&service.address, &ledger);
    sleep(Duration::from_secs(1)).await;
    // As a real disk does: the system finds an error on it, and from then on only reads.
    fs::write(
        format!("/sys/fs/ext4/{}/trigger_fs_error", device(disk.0.path())),
        "1",
    )
    .unwrap();
    sleep(Duration::from_secs(1)).await;
    crowd.go_home().await;
    let ledger = std::mem::take(&mut *ledger.lock().unwrap());
    assert!(ledger.refused.contains_key(&503), "{:?}", ledger.refused);
    assert!(!ledger.confirmed.is_empty());
    service.kill();
    // What is on the disk can be read from a copy.
    let copy = TempDir::new().unwrap();
    for name in ["applications.sqlite", "applications.sqlite-wal"] {
        fs::copy(disk.file(name), copy.path().join(name)).unwrap();
    }
    check(&ledger, &sqlite(copy.path())).await;
    println!(
        "failed disk: {} confirmed, all stored; then 503",
        ledger.confirmed.len()
    );
    None
}

/// The name of the device that is mounted there.
fn device(folder: &Path) -> String {
    let mounts = fs::read_to_string("/proc/mounts").unwrap();
    let line = mounts
        .lines()
        .find(|line| line.contains(folder.to_str().unwrap()))
        .unwrap();
    let device = line.split(' ').next().unwrap();
    device.trim_start_matches("/dev/").to_owned()
}

/// Sends until nothing more is taken.
async fn until_refused(service: &Service) -> Ledger {
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    let crowd = Crowd::gather(&service.address, &ledger);
    let began = Instant::now();
    while !ledger.lock().unwrap().refused.contains_key(&503) {
        assert!(began.elapsed() < PATIENCE, "it is never full");
        sleep(Duration::from_millis(20)).await;
    }
    crowd.go_home().await;
    std::mem::take(&mut *ledger.lock().unwrap())
}
