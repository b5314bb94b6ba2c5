use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// What a page may load and run: this site's own files, the one script and the one sheet within the page, and WebAssembly.
pub(super) struct Policy(String);

impl Policy {
    pub(super) fn of(script: &str, sheet: &str) -> Self {
        let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
        let (script, sheet) = (hash(script), hash(sheet));
        Self(format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {script}; style-src 'self' {sheet}; img-src 'self'; \
             font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
        ))
    }

    /// As a page says it of itself.
    pub(super) fn for_page(&self) -> &str {
        &self.0
    }

    /// As a host says it: browsers take this last part from headers alone.
    fn for_headers(&self) -> String {
        format!("{}; frame-ancestors 'none'", self.0)
    }

    /// What the recipes of `deploy/` take from the build, by path.
    pub(super) fn for_hosts(&self) -> [(&'static str, String); 4] {
        let policy = self.for_headers();
        [
            ("/.deploy/policy.txt", format!("{policy}\n")),
            (
                "/.deploy/policy.nginx",
                format!("add_header Content-Security-Policy \"{policy}\" always;\n"),
            ),
            (
                "/.deploy/policy.caddy",
                format!("header Content-Security-Policy \"{policy}\"\n"),
            ),
            ("/_headers", host_of_pages(&policy)),
        ]
    }
}

/// The headers for hosts that read them from a file of the site. Where two rules fit, such hosts join their values:
/// so each path has one rule for its caching.
fn host_of_pages(policy: &str) -> String {
    let always = format!(
        "/*\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: same-origin\n  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n"
    );
    let cached = [
        ("/fabnum-*", "public, max-age=31536000, immutable"),
        ("/fonts/*", "public, max-age=86400"),
        ("/img/*", "public, max-age=86400"),
        ("/data/*", "no-cache"),
        ("/worker.js", "no-cache"),
    ];
    let cached = cached.map(|(path, value)| format!("{path}\n  Cache-Control: {value}\n"));
    always + &cached.concat()
}
