//! The visitor's clipboard.

use thiserror::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The browser would not copy.
#[derive(Debug, Error)]
#[error("{0:?}")]
pub struct ClipboardError(JsValue);

/// Copies a text. A page that came by an insecure way has no clipboard.
pub async fn copy(text: &str) -> Result<(), ClipboardError> {
    let navigator = leptos::prelude::window().navigator();
    let own = js_sys::Reflect::get(&navigator, &"clipboard".into()).map_err(ClipboardError)?;
    if own.is_undefined() {
        return Err(ClipboardError("there is no clipboard".into()));
    }
    let copied = JsFuture::from(navigator.clipboard().write_text(text)).await;
    copied.map(drop).map_err(ClipboardError)
}
