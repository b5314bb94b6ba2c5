//! The service worker, which `src/prerender/worker.js` is.

use gloo_events::EventListener;
use leptos::{prelude::window, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

/// Where the build puts it.
const PATH: &str = "/worker.js";
/// Tells a waiting worker to take over.
const TAKE_OVER: &str = "take-over";
/// Tells the worker that the content it gave could be read.
const CONTENT_READ: &str = "content-read";

/// Registers the worker, has it keep the content that was read, and calls back once a newer worker waits for its turn.
///
/// The site works without one: a browser that has none, or a worker that does not start, is only noted.
pub fn register(on_update: impl Fn() + Clone + 'static) {
    // Development builds have none: it would serve yesterday's files.
    let Some(container) = container().filter(|_| !cfg!(debug_assertions)) else {
        return;
    };
    if let Some(worker) = container.controller() {
        report(worker.post_message(&CONTENT_READ.into()));
    }
    spawn_local(async move {
        let registered = JsFuture::from(container.register(PATH)).await;
        match registered.and_then(JsCast::dyn_into::<ServiceWorkerRegistration>) {
            Ok(registration) => watch(registration, on_update),
            Err(error) => leptos::logging::warn!(
                "the site is not kept for times without a network: {error:?}"
            ),
        }
    });
}

/// Looks for a newer version and lets it take over at once: for a page that cannot read the content as it is now.
pub fn renew() {
    let Some(container) = container() else { return };
    spawn_local(async move {
        let Some(registration) = registration(&container).await else {
            return;
        };
        watch(registration.clone(), take_over);
        let looked = match registration.update() {
            Ok(looking) => JsFuture::from(looking).await.map(drop),
            Err(error) => Err(error),
        };
        if let Err(error) = looked {
            leptos::logging::warn!("no newer version was found: {error:?}");
        }
    });
}

/// Calls back once a newer worker waits, whether it has come, is coming, or will come.
fn watch(registration: ServiceWorkerRegistration, on_update: impl Fn() + Clone + 'static) {
    if registration.waiting().is_some() {
        on_update();
    }
    if let Some(worker) = registration.installing() {
        follow(worker, on_update.clone());
    }
    let coming = registration.clone();
    let found = EventListener::new(&registration, "updatefound", move |_| {
        if let Some(worker) = coming.installing() {
            follow(worker, on_update.clone());
        }
    });
    found.forget();
}

/// Calls back once this worker waits.
fn follow(worker: ServiceWorker, on_update: impl Fn() + 'static) {
    let next = worker.clone();
    let changed = EventListener::new(&worker, "statechange", move |_| {
        // The first worker of all has nobody to wait for.
        let is_first = container().is_none_or(|container| container.controller().is_none());
        if next.state() == ServiceWorkerState::Installed && !is_first {
            on_update();
        }
    });
    changed.forget();
}

/// Lets the version that waits take over, then loads the page anew from it.
pub fn take_over() {
    let Some(container) = container() else { return };
    let reload = EventListener::once(&container, "controllerchange", |_| {
        report(window().location().reload());
    });
    reload.forget();
    spawn_local(async move {
        match registration(&container)
            .await
            .and_then(|registration| registration.waiting())
        {
            Some(worker) => report(worker.post_message(&TAKE_OVER.into())),
            // Another tab was first.
            None => report(window().location().reload()),
        }
    });
}

async fn registration(container: &ServiceWorkerContainer) -> Option<ServiceWorkerRegistration> {
    let found = JsFuture::from(container.get_registration()).await.ok()?;
    found.dyn_into().ok()
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    let has = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or_default();
    has.then(|| navigator.service_worker())
}

fn report(result: Result<(), JsValue>) {
    if let Err(error) = result {
        leptos::logging::error!("the service worker was not reached: {error:?}");
    }
}
