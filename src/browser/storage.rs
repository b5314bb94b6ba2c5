//! What the browser keeps for the site.

use gloo_events::EventListener;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Storage, StorageEvent};

/// Where something is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// On this device, for every tab.
    #[default]
    Device,
    /// In this tab only, until it is closed.
    Tab,
}

impl Place {
    /// Every place, in the order in which a tab looks: its own first.
    pub const ALL: [Self; 2] = [Self::Tab, Self::Device];
}

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The browser keeps nothing for this site.
    #[error("storage denied")]
    Denied,
    /// There is no room left.
    #[error("storage full")]
    Full,
}

/// The text kept under a key, if any.
pub fn read(place: Place, key: &str) -> Result<Option<String>, StorageError> {
    storage(place)?
        .get_item(key)
        .map_err(|_| StorageError::Denied)
}

/// Keeps a text under a key.
pub fn write(place: Place, key: &str, text: &str) -> Result<(), StorageError> {
    storage(place)?.set_item(key, text).map_err(|error| {
        let name = js_sys::Reflect::get(&error, &JsValue::from_str("name"))
            .ok()
            .and_then(|name| name.as_string());
        match name.as_deref() {
            Some("SecurityError") => StorageError::Denied,
            _ => StorageError::Full,
        }
    })
}

/// Forgets what is kept under a key.
pub fn remove(place: Place, key: &str) -> Result<(), StorageError> {
    storage(place)?
        .remove_item(key)
        .map_err(|_| StorageError::Denied)
}

/// Calls back when another tab has changed what the device keeps under the key, with the new text.
pub fn on_change(key: &'static str, call: impl Fn(Option<String>) + 'static) {
    let listener = EventListener::new(&leptos::prelude::window(), "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else {
            return;
        };
        let cleared = event.key().is_none();
        if cleared || event.key().as_deref() == Some(key) {
            call(event.new_value());
        }
    });
    listener.forget();
}

fn storage(place: Place) -> Result<Storage, StorageError> {
    let window = leptos::prelude::window();
    let storage = match place {
        Place::Device => window.local_storage(),
        Place::Tab => window.session_storage(),
    };
    storage.ok().flatten().ok_or(StorageError::Denied)
}
