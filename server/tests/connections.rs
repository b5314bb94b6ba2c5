//! What a connection may take, on loopback with short limits: time, and places.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use axum::{Router, routing::get};
use fabnum_server::listen::{self, Limits};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
    time::{sleep, timeout},
};

/// Far longer than any of the short limits, and far shorter than for ever.
const SOON: Duration = Duration::from_secs(5);
/// More than the system takes in for a client that does not read.
const LARGE: usize = 64 << 20;
/// For how long the slow answer is made.
const SLOW: Duration = Duration::from_millis(300);

/// One place in all, and limits so long that each test shortens its own.
fn one_place() -> Limits {
    let never = Duration::from_secs(600);
    Limits {
        connections: 1,
        from_one_address: 1,
        head: never,
        stalled: never,
        lasting: never,
        last_call: never,
    }
}

/// A server of a test's own, which ends with it.
async fn serve(limits: Limits, trusted: &[&str]) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let slow = || async {
        sleep(SLOW).await;
        "slow"
    };
    let router = Router::new()
        .route("/", get(|| async { "here" }))
        .route("/large", get(|| async { vec![0_u8; LARGE] }))
        .route("/slow", get(slow));
    let trusted = trusted.iter().map(|text| text.parse().unwrap()).collect();
    let never = std::future::pending();
    tokio::spawn(listen::serve(listener, router, limits, trusted, never));
    address
}

async fn ask(connection: &mut TcpStream, path: &str) {
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    connection.write_all(request.as_bytes()).await.unwrap();
}

/// What comes until the other end hangs up; nothing where it has hung up before.
async fn rest(connection: &mut TcpStream) -> String {
    let mut text = Vec::new();
    // Hung up on while it asks, a client sees a reset.
    let _ = timeout(SOON, connection.read_to_end(&mut text))
        .await
        .unwrap();
    String::from_utf8(text).unwrap()
}

/// Asks from that address on a new connection, which is kept; whether an answer comes.
async fn answered(server: SocketAddr, from: [u8; 4]) -> Option<TcpStream> {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((from, 0).into()).unwrap();
    let mut connection = socket.connect(server).await.unwrap();
    ask(&mut connection, "/").await;
    let mut begin = [0; 12];
    let come = timeout(SOON, connection.read_exact(&mut begin)).await;
    come.ok()?.ok()?;
    assert_eq!(&begin, b"HTTP/1.1 200");
    Some(connection)
}

const HERE: [u8; 4] = [127, 0, 0, 1];
const THERE: [u8; 4] = [127, 0, 0, 2];

#[tokio::test]
async fn who_sends_nothing_loses_the_place() {
    let head = Duration::from_millis(100);
    let server = serve(
        Limits {
            head,
            ..one_place()
        },
        &[],
    )
    .await;
    let mut silent = TcpStream::connect(server).await.unwrap();
    assert_eq!(rest(&mut silent).await, "");
    // Nor may one wait for ever after an answer.
    let mut idle = answered(server, HERE).await.unwrap();
    assert!(rest(&mut idle).await.ends_with("here"));
    assert!(answered(server, HERE).await.is_some());
}

#[tokio::test]
async fn who_does_not_read_the_answer_loses_the_place() {
    let stalled = Duration::from_millis(100);
    let server = serve(
        Limits {
            stalled,
            ..one_place()
        },
        &[],
    )
    .await;
    let mut deaf = TcpStream::connect(server).await.unwrap();
    ask(&mut deaf, "/large").await;
    assert!(answered(server, THERE).await.is_some());
}

#[tokio::test]
async fn who_reads_drop_by_drop_loses_the_place() {
    let limits = Limits {
        lasting: Duration::from_millis(200),
        last_call: Duration::from_millis(100),
        ..one_place()
    };
    let server = serve(limits, &[]).await;
    let mut slow = TcpStream::connect(server).await.unwrap();
    ask(&mut slow, "/large").await;
    let drops = tokio::spawn(async move {
        let mut piece = vec![0; 1 << 16];
        while slow.read(&mut piece).await.is_ok_and(|count| count > 0) {
            sleep(Duration::from_millis(10)).await;
        }
    });
    assert!(answered(server, THERE).await.is_some());
    drops.abort();
}

#[tokio::test]
async fn the_last_request_of_a_connection_is_answered() {
    let lasting = Duration::from_millis(100);
    let server = serve(
        Limits {
            lasting,
            ..one_place()
        },
        &[],
    )
    .await;
    let mut connection = TcpStream::connect(server).await.unwrap();
    ask(&mut connection, "/slow").await;
    let answer = rest(&mut connection).await;
    assert!(
        answer.contains("connection: close") && answer.ends_with("slow"),
        "{answer}"
    );
}

#[tokio::test]
async fn one_address_has_its_share_and_a_trusted_proxy_has_all() {
    let limits = Limits {
        connections: 4,
        from_one_address: 2,
        ..one_place()
    };
    let server = serve(limits, &[]).await;
    let first = answered(server, HERE).await.unwrap();
    let _second = answered(server, HERE).await.unwrap();
    assert!(answered(server, HERE).await.is_none());
    let _other = answered(server, THERE).await.unwrap();
    // A place that is left is free again, a moment later.
    drop(first);
    let again = async {
        loop {
            if let Some(connection) = answered(server, HERE).await {
                break connection;
            }
        }
    };
    timeout(SOON, again).await.unwrap();
    let server = serve(limits, &["127.0.0.1"]).await;
    let mut held = Vec::new();
    for _ in 0..4 {
        held.push(answered(server, HERE).await.unwrap());
    }
}
