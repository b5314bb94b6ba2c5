//! The pages that the law asks for.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::link::Link;
use crate::{copy, route::Route, state::use_catalogue};

/// Links to the legal notice, the personal-data notice and the accessibility statement.
#[component]
pub fn LegalLinks() -> impl IntoView {
    let class = style_sheet!("./style/ui/legal_links.css");
    let accessibility = copy::page::accessibility(use_catalogue().site.legal.accessibility);
    view! {
        <nav class="legal-links" class=(class, true) aria-label="Informations légales">
            <ul>
                <li>
                    <Link to=Route::Legal>"Mentions légales"</Link>
                </li>
                <li>
                    <Link to=Route::Privacy>"Données personnelles"</Link>
                </li>
                <li>
                    <Link to=Route::Accessibility>{accessibility}</Link>
                </li>
            </ul>
        </nav>
    }
}
