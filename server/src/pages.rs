//! Which paths are pages of the site.

use std::sync::Arc;

use fabnum::{domain::catalogue::Catalogue, route::Route};

/// What a path is.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A page, by its one address.
    Page,
    /// Another way to write the address of a page, which is given.
    Elsewhere(String),
    /// No page.
    Nothing,
}

/// The pages of the site.
#[derive(Clone, Debug)]
pub struct Pages {
    catalogue: Option<Arc<Catalogue>>,
}

impl Pages {
    /// The pages of this catalogue. Without one, every address of the right form is a page: the app then tells the
    /// visitor that the data is broken, which a 404 would hide.
    pub fn of(catalogue: Option<Catalogue>) -> Self {
        Self {
            catalogue: catalogue.map(Arc::new),
        }
    }

    /// What the path is.
    pub fn find(&self, path: &str) -> Found {
        let exists = |route: &Route| {
            self.catalogue
                .as_ref()
                .is_none_or(|catalogue| route.exists(catalogue))
        };
        match Route::parse(path).filter(exists).map(|route| route.path()) {
            Some(address) if address == path => Found::Page,
            Some(address) => Found::Elsewhere(address),
            None => Found::Nothing,
        }
    }
}
