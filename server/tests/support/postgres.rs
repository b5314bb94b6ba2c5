//! A PostgreSQL of the tests' own: started for the first test that needs it, stopped after the last.
#![allow(dead_code, reason = "each program uses its part")]

pub mod patience;

use std::{
    fs,
    os::unix::fs::chown,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex, PoisonError, Weak,
        atomic::{AtomicU32, Ordering},
    },
};

use tempfile::TempDir;

/// A running PostgreSQL, in a folder of its own, that is reached by a socket in that folder alone.
pub struct Postgres {
    folder: TempDir,
    programs: PathBuf,
    server: Child,
}

impl Postgres {
    /// The one that runs, or a new one. `None` where none is installed; on Debian, as root, script/bootstrap installs it.
    pub fn shared() -> Option<Arc<Self>> {
        static RUNNING: Mutex<Weak<Postgres>> = Mutex::new(Weak::new());
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let shared = running.upgrade().or_else(|| Self::new().map(Arc::new))?;
        *running = Arc::downgrade(&shared);
        Some(shared)
    }

    /// A new one.
    pub fn new() -> Option<Self> {
        let Some(programs) = programs() else {
            let must_run = is_root() && Path::new("/etc/debian_version").exists();
            assert!(!must_run, "PostgreSQL is missing: run script/bootstrap");
            eprintln!("left out: PostgreSQL is not installed");
            return None;
        };
        let folder = TempDir::new().unwrap();
        if is_root() {
            let id = |flag| {
                let output = Command::new("id")
                    .args([flag, "postgres"])
                    .output()
                    .unwrap();
                let text = String::from_utf8(output.stdout).unwrap();
                text.trim().parse().unwrap()
            };
            chown(folder.path(), Some(id("-u")), Some(id("-g"))).unwrap();
        }
        let made = program(&programs, "initdb")
            .args([
                "--auth=trust",
                "--username=postgres",
                "--no-sync",
                "--encoding=UTF8",
                "-D",
            ])
            .arg(folder.path().join("data"))
            .stdout(Stdio::null())
            .status();
        assert!(made.unwrap().success(), "initdb");
        let server = serve(&programs, folder.path());
        let mut postgres = Self {
            folder,
            programs,
            server,
        };
        postgres.wait();
        Some(postgres)
    }

    /// Ends it at once, whoever is connected.
    pub fn stop(&mut self) {
        let id = self.server.id().to_string();
        let asked = Command::new("kill").args(["-INT", &id]).status();
        assert!(asked.unwrap().success());
        self.server.wait().unwrap();
    }

    /// Starts it again, after [`Self::stop`].
    pub fn start_again(&mut self) {
        self.server = serve(&self.programs, self.folder.path());
        self.wait();
    }

    fn wait(&mut self) {
        patience::until("PostgreSQL answers", || {
            let ended = self.server.try_wait().unwrap();
            assert!(ended.is_none(), "PostgreSQL has ended");
            self.answers("SELECT 1")
        });
    }

    /// The address of a schema that nobody else has.
    pub fn new_schema(&self) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        assert!(self.answers(&format!("CREATE SCHEMA {name}")), "{name}");
        let folder = self.folder.path().display();
        format!("postgres://postgres@localhost/postgres?host={folder}&options[search_path]={name}")
    }

    /// The address of a database that nobody else has, as PostgreSQL's own programs understand it too.
    pub fn new_database(&self, name: &str) -> String {
        assert!(self.answers(&format!("CREATE DATABASE {name}")), "{name}");
        let folder = self.folder.path().display();
        format!("postgres://postgres@localhost/{name}?host={folder}")
    }

    /// Makes a user who needs this password, and owns nothing.
    pub fn new_user(&self, name: &str, password: &str) {
        let made = format!("CREATE ROLE {name} LOGIN PASSWORD '{password}'");
        assert!(self.answers(&made), "{name}");
        let rules = self.folder.path().join("data/pg_hba.conf");
        let others = fs::read_to_string(&rules).unwrap();
        fs::write(rules, format!("local all {name} scram-sha-256\n{others}")).unwrap();
        assert!(self.answers("SELECT pg_reload_conf()"));
    }

    /// The address of the folder's database, for a user with that password.
    pub fn address_of(&self, name: &str, password: &str, database: &str) -> String {
        let folder = self.folder.path().display();
        format!("postgres://{name}:{password}@localhost/{database}?host={folder}")
    }

    /// One of PostgreSQL's own programs.
    pub fn tool(&self, name: &str) -> Command {
        Command::new(self.programs.join(name))
    }

    /// Whether a statement is carried out.
    pub fn answers(&self, statement: &str) -> bool {
        let asked = Command::new(self.programs.join("psql"))
            .args(["-q", "-U", "postgres", "-c", statement, "-h"])
            .arg(self.folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        asked.unwrap().success()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if self.server.try_wait().unwrap().is_none() {
            self.stop();
        }
    }
}

fn serve(programs: &Path, folder: &Path) -> Child {
    program(programs, "postgres")
        .args(["-c", "listen_addresses=", "-c", "max_connections=200", "-k"])
        .arg(folder)
        .arg("-D")
        .arg(folder.join("data"))
        .stderr(fs::File::create(folder.join("log")).unwrap())
        .spawn()
        .unwrap()
}

/// Where PostgreSQL's programs are: Debian keeps them out of the PATH.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let of_debian = versions.flatten().map(|version| version.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = of_debian.chain(std::env::split_paths(&path));
    all.into_iter()
        .find(|folder| folder.join("initdb").is_file())
}

/// One of PostgreSQL's programs, which refuse to run as root.
fn program(programs: &Path, name: &str) -> Command {
    let program = programs.join(name);
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command
        .args([
            "--reuid=postgres",
            "--regid=postgres",
            "--clear-groups",
            "--",
        ])
        .arg(program)
        .current_dir("/");
    command
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout.trim_ascii() == b"0"
}
