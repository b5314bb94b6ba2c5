//! Handing a file to another application of the device.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Navigator, ShareData};

use super::file::{FileError, TextFile};

/// How an offer to share ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The file went to another application.
    Done,
    /// The visitor closed the dialogue.
    Dismissed,
}

/// Whether this browser can share such a file.
pub fn can_share(file: &TextFile) -> bool {
    let navigator = navigator();
    let able = js_sys::Reflect::has(&navigator, &"canShare".into()).unwrap_or(false);
    able && data(file).is_ok_and(|data| navigator.can_share_with_data(&data))
}

/// Offers the file to the device's other applications.
pub async fn share(file: &TextFile) -> Result<Shared, FileError> {
    match JsFuture::from(navigator().share_with_data(&data(file)?)).await {
        Ok(_) => Ok(Shared::Done),
        Err(error) if is_dismissal(&error) => Ok(Shared::Dismissed),
        Err(error) => Err(error.into()),
    }
}

fn is_dismissal(error: &wasm_bindgen::JsValue) -> bool {
    error
        .dyn_ref::<DomException>()
        .is_some_and(|error| error.name() == "AbortError")
}

fn data(file: &TextFile) -> Result<ShareData, FileError> {
    let files = js_sys::Array::of1(&file.to_js()?.into());
    let data = ShareData::new();
    data.set_files(&files);
    Ok(data)
}

fn navigator() -> Navigator {
    leptos::prelude::window().navigator()
}
