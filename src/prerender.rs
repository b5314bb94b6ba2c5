//! Writes every public page in advance, by the components that run in the browser.

mod compress;
mod error;
mod head;
mod icons;
mod index;
mod manifest;
mod picture;
mod policy;
mod render;
mod sheet;
mod template;
mod tokens;
mod worker;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};

pub use error::PrerenderError;

use crate::{
    data::{self, Files},
    domain::{catalogue::Catalogue, track::Shape},
    route::Route,
};
use template::Template;

/// Writes the pages of the site that was built into `dist`, to be read from `now` on, and says how many.
///
/// # Errors
/// A file that cannot be read or written, content that is wrong, a sheet that is no sheet.
pub fn write(dist: &Path, now: DateTime<Utc>) -> Result<usize, PrerenderError> {
    let catalogue = Arc::new(catalogue(dist)?);
    let template = Template::read(dist, &catalogue.site)?;
    let routes = Route::pages(&catalogue);
    render::prepare();
    for route in &routes {
        let page = template.page(Some(route), &catalogue, now);
        put(dist, &route.path(), &page)?;
    }
    put(dist, "/404.html", &template.page(None, &catalogue, now))?;
    put(dist, "/sitemap.xml", &index::sitemap(&catalogue))?;
    put(dist, "/robots.txt", &index::robots(&catalogue.site))?;
    let shapes: Vec<Shape> = catalogue
        .tracks
        .list
        .iter()
        .map(|track| track.shape)
        .collect();
    icons::draw(dist, template.tokens(), &shapes)?;
    picture::draw(dist, template.tokens())?;
    let manifest = manifest::manifest(&catalogue, template.tokens())?;
    put(dist, manifest::PATH, &manifest)?;
    put(dist, worker::SHELL, &template.shell())?;
    template.place_sheets(dist)?;
    put(dist, "/worker.js", &worker::worker(dist, &template)?)?;
    for (path, text) in template.policy().for_hosts() {
        put(dist, path, &text)?;
    }
    compress::all(dist)?;
    Ok(routes.len())
}

/// What stands in a page's body, as it is written to be read from `now` on.
pub fn body(route: &Route, catalogue: &Arc<Catalogue>, now: DateTime<Utc>) -> String {
    render::prepare();
    render::body(Some(route), catalogue, now)
}

fn catalogue(dist: &Path) -> Result<Catalogue, PrerenderError> {
    let data = dist.join("data");
    let files = Files::gather(|file| error::read(&data.join(file.name())))?;
    Ok(data::decode(&files)?)
}

/// The file in which a host finds what it answers at this address.
fn file_at(dist: &Path, address: &str) -> PathBuf {
    let index = if address.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    dist.join(format!("{}{index}", address.trim_start_matches('/')))
}

fn put(dist: &Path, address: &str, text: &str) -> Result<(), PrerenderError> {
    let file = file_at(dist, address);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|cause| PrerenderError::file(folder, cause))?;
    }
    fs::write(&file, text).map_err(|cause| PrerenderError::file(&file, cause))
}
