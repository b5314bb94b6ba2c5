//! The pages: one file each. They arrange components and hold interface words only; the rest comes from the content.

mod accessibility;
pub mod apply;
mod associations;
mod campus;
mod campuses;
mod companies;
mod desk;
pub mod failure;
mod home;
mod legal;
mod not_found;
mod offers;
mod pedagogy;
mod privacy;
mod questions;
mod reminder;
mod track;
mod tracks;

use leptos::prelude::*;

use reminder::Reminder;

use crate::{
    route::Route,
    state::use_catalogue,
    ui::{footer::Footer, header::Header},
};

/// The page of a route of the catalogue, with all that stands around it.
pub fn catalogue(route: Option<Route>) -> AnyView {
    let page = page(route.clone());
    view! {
        <Header current=route />
        <Reminder />
        <main id="contenu">{page}</main>
        <Footer />
    }
    .into_any()
}

/// The school's desk, with all that stands around it.
pub fn desk(route: Option<Route>) -> AnyView {
    view! {
        <Header current=route />
        <main id="contenu">{desk::page()}</main>
        <Footer />
    }
    .into_any()
}

/// The page of a route; the one that helps further for `None`, for what the catalogue does not have, and for what has parts
/// of its own.
fn page(route: Option<Route>) -> AnyView {
    let catalogue = use_catalogue();
    match route {
        None | Some(Route::Apply(_) | Route::Desk) => not_found::page().into_any(),
        Some(Route::Home) => home::page().into_any(),
        Some(Route::Tracks) => tracks::page().into_any(),
        Some(Route::Track(slug)) => match catalogue.track(&slug) {
            Some(track) => track::page(track.clone()).into_any(),
            None => not_found::page().into_any(),
        },
        Some(Route::Campuses) => campuses::page().into_any(),
        Some(Route::Campus(slug)) => match catalogue.campus(&slug) {
            Some(campus) => campus::page(campus.clone()).into_any(),
            None => not_found::page().into_any(),
        },
        Some(Route::Pedagogy) => pedagogy::page().into_any(),
        Some(Route::Companies) => companies::page().into_any(),
        Some(Route::Associations) => associations::page().into_any(),
        Some(Route::Questions) => questions::page().into_any(),
        Some(Route::Legal) => legal::page().into_any(),
        Some(Route::Privacy) => privacy::page().into_any(),
        Some(Route::Accessibility) => accessibility::page().into_any(),
    }
}
