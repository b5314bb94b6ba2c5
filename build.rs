//! Gathers the component sheets, scoped by `stylers`, into `style/scoped.css`.
fn main() {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=style");
    stylers::build(Some("./target/scoped.css".into()));
}
