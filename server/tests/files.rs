//! How the site's files are served, and what is not.

mod support;

use std::{fs, time::SystemTime};

use axum::http::{Method, StatusCode, header::ACCEPT_ENCODING};
use support::{Dist, INDEX, WASM, ask, get};

#[tokio::test]
async fn a_file_has_its_type() {
    let dist = Dist::shipped();
    for (path, kind) in [
        (WASM, "application/wasm"),
        ("/data/site.json", "application/json"),
        ("/fonts/titre.woff2", "font/woff2"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ] {
        let answer = get(dist.router(), path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (StatusCode::OK, kind),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_name_with_a_hash_is_kept_and_data_is_asked_for_again() {
    let dist = Dist::shipped();
    assert_eq!(
        get(dist.router(), WASM).await.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(
        get(dist.router(), "/data/site.json")
            .await
            .header("cache-control"),
        "no-cache"
    );
}

#[tokio::test]
async fn a_missing_file_is_never_the_app() {
    let dist = Dist::shipped();
    for path in [
        "/fabnum-0123456789abcdef.js",
        "/data/inconnu.json",
        "/favicon.ico",
        "/formations/a.html",
    ] {
        let answer = get(dist.router(), path).await;
        assert_eq!(
            (answer.status, answer.body.len()),
            (StatusCode::NOT_FOUND, 0),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "", "{path}");
    }
}

#[tokio::test]
async fn nothing_outside_the_site_is_served() {
    let dist = Dist::shipped();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/data/../../secret.txt",
        "/fonts/..%2f..%2fsecret.txt",
        "/%00/secret.txt",
    ] {
        let answer = get(dist.router(), path).await;
        assert_eq!(
            (answer.status, answer.body.len()),
            (StatusCode::NOT_FOUND, 0),
            "{path}"
        );
    }
}

#[tokio::test]
async fn text_and_wasm_are_compressed_as_the_browser_asks() {
    let dist = Dist::shipped();
    for path in ["/", "/inconnu/", WASM] {
        for (asked, given) in [
            ("gzip, deflate, br", "br"),
            ("gzip", "gzip"),
            ("identity", ""),
        ] {
            let answer = ask(
                dist.router(),
                Method::GET,
                path,
                &[(ACCEPT_ENCODING, asked)],
            )
            .await;
            assert_eq!(answer.header("content-encoding"), given, "{path} {asked}");
        }
    }
    assert_eq!(get(dist.router(), "/").await.body, INDEX.as_bytes());
}

#[tokio::test]
async fn a_font_is_not_compressed_twice() {
    let answer = ask(
        Dist::shipped().router(),
        Method::GET,
        "/fonts/titre.woff2",
        &[(ACCEPT_ENCODING, "br")],
    )
    .await;
    assert_eq!(answer.header("content-encoding"), "");
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_the_visitor() {
    let dist = Dist::shipped();
    for path in [
        "/",
        "/formations",
        "/inconnu/",
        "/inconnu.json",
        "/data/site.json",
    ] {
        let answer = get(dist.router(), path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        let permissions = answer.header("permissions-policy");
        assert!(permissions.contains("camera=()"), "{path}");
        assert_eq!(
            answer.header("content-security-policy"),
            "frame-ancestors 'none'",
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_policy_is_that_of_the_build_that_is_there_now() {
    let dist = Dist::shipped();
    let router = dist.router();
    let policy = async || {
        let answer = get(router.clone(), "/").await;
        answer.header("content-security-policy").to_owned()
    };
    assert_eq!(policy().await, "frame-ancestors 'none'");
    let file = dist.folder().join(".deploy/policy.txt");
    let write = |text: &str| {
        // Both are of one length and one time, as an image's files are.
        fs::write(&file, text).unwrap();
        let written = fs::File::options().write(true).open(&file).unwrap();
        written.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    };
    fs::create_dir(dist.folder().join(".deploy")).unwrap();
    for text in ["script-src 'a'", "script-src 'b'"] {
        write(text);
        assert_eq!(policy().await, text);
    }
    // The whole folder is replaced.
    let (old, new) = (dist.folder(), Dist::shipped());
    fs::create_dir(new.folder().join(".deploy")).unwrap();
    fs::write(new.folder().join(".deploy/policy.txt"), "script-src 'c'").unwrap();
    fs::rename(&old, old.with_extension("old")).unwrap();
    fs::rename(new.folder(), &old).unwrap();
    assert_eq!(policy().await, "script-src 'c'");
    fs::remove_dir_all(old.join(".deploy")).unwrap();
    assert_eq!(policy().await, "frame-ancestors 'none'");
}
