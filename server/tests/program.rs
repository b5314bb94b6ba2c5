//! The program as it is started: what it says, and how it stops.

mod support;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
};

use support::Dist;

fn start(dist: &Path, port: u16) -> std::io::Result<Child> {
    Command::new(env!("CARGO_BIN_EXE_fabnum-server"))
        .args(["serve", "--static", "--port", &port.to_string(), "--dist"])
        .arg(dist)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

#[test]
fn it_prints_its_address_serves_and_stops_when_asked() {
    let dist = Dist::shipped();
    let mut server = start(&dist.folder(), 0).unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let mut connection = TcpStream::connect(line.trim().strip_prefix("http://").unwrap()).unwrap();
    connection
        .write_all(b"GET /campus/ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");

    let asked = Command::new("kill").arg(server.id().to_string()).status();
    assert!(asked.unwrap().success());
    let output = server.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_port_in_use_is_named_with_a_way_out() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let output = start(&Dist::shipped().folder(), port)
        .unwrap()
        .wait_with_output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(
        said.contains(&format!("Le port {port} est déjà pris")),
        "{said}"
    );
    assert!(said.contains("PORT"), "{said}");
}

#[test]
fn broken_data_is_told_on_the_terminal() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let dist = Dist::without_data();
    let output = start(&dist.folder(), port).unwrap().wait_with_output();
    let said = String::from_utf8(output.unwrap().stderr).unwrap();
    assert!(said.contains("site.json"), "{said}");
}

#[test]
fn a_site_that_is_not_built_is_told() {
    let output = start(Path::new("nowhere"), 0).unwrap().wait_with_output();
    let said = String::from_utf8(output.unwrap().stderr).unwrap();
    assert!(
        said.contains("pas de site construit dans nowhere"),
        "{said}"
    );
}
