//! The program, started on a folder of its own, and a client that knows just enough of HTTP.

use std::{
    fs::{self, Permissions},
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread::JoinHandle,
};

use fabnum::apply::{draft::Draft, saved::Saved};
use serde_json::Value;
use tempfile::TempDir;

use crate::{postgres::patience::until, shared, support::Dist};

/// Who owns nothing, on every system.
const NOBODY: u32 = 65534;

/// The command that serves, at the tests' own time, which is within the session that [`draft`] is for.
pub const SERVE: &[&str] = &["serve", "--port", "0", "--now", "2026-11-23T09:00:00Z"];

/// The invented school's site, which may not collect yet, with a place for applications.
pub struct School {
    pub dist: Dist,
    folder: TempDir,
}

impl School {
    pub fn new() -> Self {
        let school = Self {
            dist: Dist::of("../tests/second_school/data"),
            folder: TempDir::new().unwrap(),
        };
        for condition in [
            "controller",
            "rights_contact",
            "retention_months",
            "legal_basis",
        ] {
            school.edit_legal(condition, Value::Null);
        }
        school
    }

    /// Changes what its site says of the law.
    pub fn edit_legal(&self, name: &str, value: Value) {
        self.edit_site("legal", name, value);
    }

    /// Changes what its site says.
    pub fn edit_site(&self, part: &str, name: &str, value: Value) {
        let path = self.dist.folder().join("data/site.json");
        let mut site: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        site[part][name] = value;
        fs::write(path, site.to_string()).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with these arguments, on this school's site and store.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fabnum-server"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("DATABASE_URL");
        if !["backup", "restore"]
            .iter()
            .any(|name| arguments.contains(name))
        {
            command.arg("--dist").arg(self.dist.folder());
        }
        command
    }

    /// What a command prints, and whether it succeeds.
    pub fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(arguments).output().unwrap())
    }

    /// The same for who may write nowhere in this school's folder.
    #[cfg(unix)]
    pub fn run_as_stranger(&self, arguments: &[&str]) -> Said {
        use std::os::unix::{
            fs::{MetadataExt, PermissionsExt},
            process::CommandExt,
        };
        let set_mode = |path: &Path, mode| {
            fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        };
        let program = self.path("program");
        fs::copy(env!("CARGO_BIN_EXE_fabnum-server"), &program).unwrap();
        set_mode(&program, 0o755);
        set_mode(self.dist.folder().parent().unwrap(), 0o755);
        set_mode(self.folder.path(), 0o555);
        let mut command = Command::new(program);
        let given = self.command(arguments);
        command
            .args(given.get_args())
            .current_dir(self.folder.path())
            .env_remove("DATABASE_URL");
        // To the system's administrator nothing is closed.
        if self.folder.path().metadata().unwrap().uid() == 0 {
            command.uid(NOBODY).gid(NOBODY);
        }
        let said = command.output();
        set_mode(self.folder.path(), 0o755);
        Said::of(said.unwrap())
    }

    pub fn serve(&self, arguments: &[&str]) -> Server {
        Server::start(self.command(&[SERVE, arguments].concat()))
    }
}

/// What a command said.
#[derive(Debug)]
pub struct Said {
    pub ok: bool,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn of(output: Output) -> Self {
        Self {
            ok: output.status.success(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A running server, ended with its test.
pub struct Server {
    child: Child,
    pub address: String,
    errors: Option<JoinHandle<String>>,
}

impl Server {
    pub fn start(mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stderr = child.stderr.take().unwrap();
        let errors = std::thread::spawn(move || {
            let mut text = String::new();
            stderr.read_to_string(&mut text).unwrap();
            text
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().trim_start_matches("http://").to_owned();
        Self {
            child,
            address,
            errors: Some(errors),
        }
    }

    pub fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).unwrap()
    }

    pub fn post(&self, draft: &Draft) -> Answer {
        self.ask(&request(draft))
    }

    /// Whether it says that it is well.
    pub fn health(&self) -> Answer {
        self.ask(b"GET /api/sante HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
    }

    pub fn ask(&self, request: &[u8]) -> Answer {
        let mut connection = self.connect();
        connection.write_all(request).unwrap();
        Answer::read(&mut connection)
    }

    /// Asks it to stop, as a service manager does.
    pub fn ask_to_stop(&self) {
        let asked = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        assert!(asked.unwrap().success());
    }

    /// Waits until it has ended well; what it wrote to the terminal.
    pub fn ended(mut self) -> String {
        let mut status = None;
        until("the server has ended", || {
            status = self.child.try_wait().unwrap();
            status.is_some()
        });
        assert!(status.unwrap().success());
        self.errors.take().unwrap().join().unwrap()
    }

    pub fn stop(self) -> String {
        self.ask_to_stop();
        self.ended()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.errors.is_some() {
            // It may have ended by itself.
            let _ = self.child.kill();
            self.child.wait().unwrap();
        }
    }
}

/// The request that a browser would send for a draft.
pub fn request(draft: &Draft) -> Vec<u8> {
    request_of(draft, "2026-11-23T08:50:00Z", "")
}

/// The same, for a form that was opened then, with that in the field that no person sees.
pub fn request_of(draft: &Draft, opened_at: &str, trap: &str) -> Vec<u8> {
    let saved = Saved {
        kept_at: shared::now(),
        revision: 1,
        draft: draft.clone(),
    };
    let body = format!(
        r#"{{"draft":{},"opened_at":"{opened_at}","trap":"{trap}"}}"#,
        saved.write()
    );
    format!(
        "POST /api/candidatures?secret=Secrète HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         content-type: application/json\r\nidempotency-key: {}\r\ncontent-length: {}\r\n\r\n{body}",
        draft.id,
        body.len()
    )
    .into_bytes()
}

/// An answer with a JSON body.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

impl Answer {
    pub fn read(connection: &mut TcpStream) -> Self {
        let mut text = String::new();
        connection.read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        Self {
            status: head
                .split(' ')
                .nth(1)
                .and_then(|status| status.parse().ok())
                .unwrap_or(0),
            body: serde_json::from_str(body).unwrap_or(Value::Null),
        }
    }
}

/// A draft that the invented school takes.
pub fn draft(id: &str) -> Draft {
    Draft {
        id: id.into(),
        track: shared::chosen("appareils-connectes"),
        campus: shared::chosen("brumeval"),
        interests: ["demonter", "expliquer"].map(shared::slug).into(),
        ..shared::complete_draft()
    }
}
