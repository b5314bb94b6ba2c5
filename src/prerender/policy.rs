use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// What a page may load and run: this site's own files, its one script and its one sheet, and WebAssembly.
pub(super) struct Policy(String);

impl Policy {
    pub(super) fn of(script: &str, sheet: &str) -> Self {
        let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
        let (script, sheet) = (hash(script), hash(sheet));
        Self(format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {script}; style-src {sheet}; img-src 'self'; \
             font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
        ))
    }

    /// As a page says it of itself.
    pub(super) fn for_page(&self) -> &str {
        &self.0
    }

    /// As a host says it: browsers take this last part from headers alone.
    pub(super) fn for_headers(&self) -> String {
        format!("{}; frame-ancestors 'none'\n", self.0)
    }
}
