//! A new migration is part of the program: cargo would not notice one by itself.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
