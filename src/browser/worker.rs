//! The service worker, which `src/prerender/worker.js` is.

use gloo_events::EventListener;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

/// Where the build puts it.
const PATH: &str = "/worker.js";
/// What tells a waiting worker to take over.
const TAKE_OVER: &str = "take-over";

/// Registers the worker, and calls back once a newer one waits for its turn.
///
/// The site works without one: a browser that has none, or a worker that does not start, is only noted.
pub fn register(on_update: impl Fn() + Clone + 'static) {
    // Development builds have none: it would serve yesterday's files.
    let Some(container) = container().filter(|_| !cfg!(debug_assertions)) else {
        return;
    };
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

fn watch(registration: ServiceWorkerRegistration, on_update: impl Fn() + Clone + 'static) {
    if registration.waiting().is_some() {
        on_update();
    }
    let coming = registration.clone();
    let found = EventListener::new(&registration, "updatefound", move |_| {
        let Some(worker) = coming.installing() else {
            return;
        };
        let (on_update, next) = (on_update.clone(), worker.clone());
        let changed = EventListener::new(&worker, "statechange", move |_| {
            // The first worker of all has nobody to wait for.
            let is_first = container().is_none_or(|container| container.controller().is_none());
            if next.state() == ServiceWorkerState::Installed && !is_first {
                on_update();
            }
        });
        changed.forget();
    });
    found.forget();
}

/// Lets the version that waits take over, then loads the page anew from it.
pub fn take_over() {
    let Some(container) = container() else { return };
    let reload = EventListener::once(&container, "controllerchange", |_| {
        report(window().location().reload())
    });
    reload.forget();
    spawn_local(async move {
        let registration = JsFuture::from(container.get_registration()).await;
        let waiting: Option<ServiceWorker> = registration
            .ok()
            .and_then(|found| found.dyn_into::<ServiceWorkerRegistration>().ok())
            .and_then(|registration| registration.waiting());
        match waiting {
            Some(worker) => report(worker.post_message(&TAKE_OVER.into())),
            // Another tab was first.
            None => report(window().location().reload()),
        }
    });
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    let has = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or_default();
    has.then(|| navigator.service_worker())
}

fn report(result: Result<(), JsValue>) {
    if let Err(error) = result {
        leptos::logging::error!("the new version did not take over: {error:?}");
    }
}
