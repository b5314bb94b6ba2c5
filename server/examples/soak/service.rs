//! The program under trial, on a site of its own.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

/// A built site, as far as the service needs one, of a school that may collect.
pub struct Site(TempDir);

impl Site {
    pub fn new() -> Self {
        let site = Self(TempDir::new().unwrap());
        let data = site.path().join("data");
        fs::create_dir(&data).unwrap();
        fs::write(site.path().join("index.html"), "<!doctype html>").unwrap();
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/data");
        for file in fabnum::data::File::ALL {
            let text = fs::read_to_string(shipped.join(file.name())).unwrap();
            let text = text
                .replace("\"controller\": null", "\"controller\": \"L’école\"")
                .replace(
                    "\"rights_contact\": null",
                    "\"rights_contact\": \"L’accueil\"",
                )
                .replace("\"retention_months\": null", "\"retention_months\": 24")
                .replace(
                    "\"legal_basis\": null",
                    "\"legal_basis\": \"Mesures prises à votre demande\"",
                );
            fs::write(data.join(file.name()), text).unwrap();
        }
        site
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The command that serves this site on a port of its own and keeps applications there, after `before`.
    pub fn command(&self, before: &[&str], program: &Path, database: &str) -> Command {
        let program = program.to_str().unwrap();
        let mut words = before.iter().copied().chain([program]);
        let mut command = Command::new(words.next().unwrap());
        command
            .args(words)
            .args([
                "serve",
                "--port",
                "0",
                "--hourly-limit",
                "4294967295",
                "--now",
                "2026-11-23T09:00:00Z",
                "--log",
                "error",
            ])
            .args([
                "--trusted-proxy",
                "127.0.0.1",
                "--database",
                database,
                "--dist",
            ])
            .arg(self.path());
        command
    }

    pub fn start(&self, program: &Path, database: &str) -> Service {
        Service::start(self.command(&[], program, database))
    }
}

/// A running program; ended when it is dropped.
pub struct Service {
    child: Child,
    pub address: String,
}

impl Service {
    pub fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let stdout = child.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let address = line.trim().trim_start_matches("http://").to_owned();
        assert!(!address.is_empty(), "the program did not start");
        Self { child, address }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it in the middle of whatever it does.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Memory that it has used at most, in MiB.
    pub fn peak_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap();
        let peak = status.split("VmHWM:").nth(1).unwrap();
        peak.split_whitespace()
            .next()
            .unwrap()
            .parse::<u64>()
            .unwrap()
            / 1024
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An SQLite file in a folder, by its address.
pub fn sqlite(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("applications.sqlite").display())
}

/// Where the folder of a test is mounted; unmounted when it is dropped.
pub struct Mounted(pub TempDir);

impl Mounted {
    /// `None` where this machine does not let us.
    pub fn new(arguments: &[&str]) -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let mounted = Command::new("mount")
            .args(arguments)
            .arg(folder.path())
            .status();
        mounted
            .is_ok_and(|status| status.success())
            .then(|| Self(folder))
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let done = Command::new("umount").arg(self.0.path()).status().unwrap();
        assert!(done.success(), "umount {}", self.0.path().display());
    }
}
