//! A client that knows just enough of HTTP, and keeps its connection.

use std::{
    io,
    sync::atomic::{AtomicU64, Ordering},
};

use fabnum::apply::{draft::Draft, saved::Saved};
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use crate::shared;

/// A connection to a service.
pub struct Client(BufReader<TcpStream>);

/// An answer, with its JSON.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

/// A draft that nobody has sent yet.
pub fn new_draft() -> Draft {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    Draft {
        id: format!("brouillon-{}", COUNT.fetch_add(1, Ordering::Relaxed)),
        ..shared::complete_draft()
    }
}

/// The request that sends a draft, from this applicant where it comes through a proxy.
pub fn request(draft: &Draft, forwarded: Option<&str>) -> Vec<u8> {
    let saved = Saved {
        kept_at: shared::now(),
        revision: 1,
        draft: draft.clone(),
    };
    let draft_id = &draft.id;
    let body = format!(
        r#"{{"draft":{},"opened_at":"2026-11-23T08:50:00Z","trap":""}}"#,
        saved.write()
    );
    let forwarded = forwarded.map_or(String::new(), |address| {
        format!("x-forwarded-for: {address}\r\n")
    });
    format!(
        "POST /api/candidatures HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         idempotency-key: {draft_id}\r\n{forwarded}content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

impl Client {
    pub async fn connect(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Sends a request and reads its answer to the last byte; whatever is missing of it is an error.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<Answer> {
        self.0.get_mut().write_all(request).await?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.0.read_line(&mut head).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let head = head.to_ascii_lowercase();
        let length = head
            .split("content-length: ")
            .nth(1)
            .and_then(|rest| rest.lines().next());
        let mut body = vec![0; length.map_or(0, |length| length.trim().parse().unwrap())];
        self.0.read_exact(&mut body).await?;
        Ok(Answer {
            status: head[9..12].parse().unwrap(),
            body: serde_json::from_slice(&body).unwrap(),
        })
    }
}
