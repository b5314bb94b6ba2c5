//! What depends on where an application would go from.

use leptos::prelude::*;

use crate::{
    domain::site::Reception,
    state::{use_catalogue, use_moment, use_reception},
};

/// Draws what depends on the reception. Written in advance, where that is not the same for all, it is there for everybody and
/// for who is on the machine that runs the site: the page's script knows who reads it, see `index.html`.
pub fn by_reception(draw: impl Fn(Reception) -> AnyView) -> AnyView {
    let site = &use_catalogue().site;
    let (here, elsewhere) = (site.reception(true), site.reception(false));
    if use_moment().is_now() || here == elsewhere {
        return draw(use_reception());
    }
    view! {
        <div class="off-loopback">{draw(elsewhere)}</div>
        <div class="on-loopback">{draw(here)}</div>
    }
    .into_any()
}
