//! Starts the site in the browser.

fn main() {
    // The browser only says that the program is "unreachable".
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    fabnum::boot::start();
}
