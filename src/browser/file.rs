//! Files that the visitor saves and opens.

use std::time::Duration;

use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, FilePropertyBag, HtmlAnchorElement,
    HtmlInputElement, Url,
};

use super::timer;

/// A file in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFile {
    /// Its name, with its ending.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What it says.
    pub text: String,
}

/// The browser would not make, save or read a file.
#[derive(Debug, Error)]
#[error("{0:?}")]
pub struct FileError(JsValue);

impl From<JsValue> for FileError {
    fn from(cause: JsValue) -> Self {
        Self(cause)
    }
}

/// The most bytes that an opened file may have: a draft has a few thousand.
const MOST_BYTES: f64 = 2_000_000.0;

/// For how long a saved file stays in memory, for the browser to read.
const READING: Duration = Duration::from_secs(30);

impl TextFile {
    /// The browser's own kind of file.
    pub(super) fn to_js(&self) -> Result<File, FileError> {
        let parts = js_sys::Array::of1(&JsValue::from_str(&self.text));
        let options = FilePropertyBag::new();
        options.set_type(self.media_type);
        Ok(File::new_with_str_sequence_and_options(
            &parts, &self.name, &options,
        )?)
    }
}

/// Saves a file where the visitor's browser saves downloads.
pub fn save(file: &TextFile) -> Result<(), FileError> {
    let parts = js_sys::Array::of1(&JsValue::from_str(&file.text));
    let options = BlobPropertyBag::new();
    options.set_type(file.media_type);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link = leptos::prelude::document().create_element("a")?;
    let link: HtmlAnchorElement = link.dyn_into().map_err(JsValue::from)?;
    link.set_href(&url);
    link.set_download(&file.name);
    link.click();
    // Not at once: some browsers only then begin to read.
    spawn_local(async move {
        timer::wait(READING).await;
        if let Err(error) = Url::revoke_object_url(&url) {
            leptos::logging::warn!("a saved file stays in memory: {error:?}");
        }
    });
    Ok(())
}

/// A file that the visitor has given, not read yet.
pub struct Given(File);

impl Given {
    /// Its name, with its ending.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How many bytes it has.
    pub fn bytes(&self) -> f64 {
        self.0.size()
    }

    /// What it says.
    ///
    /// # Errors
    /// It is a folder, or has gone.
    pub async fn text(&self) -> Result<String, FileError> {
        let text = JsFuture::from(self.0.text()).await?;
        Ok(text.as_string().unwrap_or_default())
    }
}

/// The files that the visitor has just chosen, and empties the input so that they can be chosen again.
pub fn all_chosen(event: &Event) -> Vec<Given> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = given(input.files());
    input.set_value("");
    files
}

/// The files that the visitor has just dropped.
pub fn dropped(event: &DragEvent) -> Vec<Given> {
    given(event.data_transfer().and_then(|data| data.files()))
}

fn given(list: Option<FileList>) -> Vec<Given> {
    let Some(list) = list else { return Vec::new() };
    let files = (0..list.length()).filter_map(|place| list.get(place));
    files.map(Given).collect()
}

/// The text of the file that the visitor has just chosen, and empties the input so that it can be chosen again.
///
/// # Errors
/// It is too large, or cannot be read.
pub async fn chosen(event: Event) -> Result<Option<String>, FileError> {
    let Some(file) = all_chosen(&event).into_iter().next() else {
        return Ok(None);
    };
    if file.bytes() > MOST_BYTES {
        return Err(FileError(JsValue::from_str("the file is too large")));
    }
    file.text().await.map(Some)
}
