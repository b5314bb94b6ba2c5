//! What stands below every page that is read.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{legal_links::LegalLinks, link::Link};
use crate::{route::Route, state::use_catalogue};

/// Who stands behind it, the pages for who works with it, and those that the law asks for.
#[component]
pub fn Footer() -> impl IntoView {
    let class = style_sheet!("./style/ui/footer.css");
    let catalogue = use_catalogue();
    let site = catalogue.site.clone();
    let founders = site.founders.iter().map(|founder| {
        let about = founder.about.clone().map(|about| format!(" ({about})"));
        view! { <li>{founder.name.clone()} {about}</li> }
    });
    let founders = founders.collect_view();
    view! {
        <footer class="foot night" class=(class, true)>
            <div class="wrap inside">
                <div class="who">
                    <p>{site.founders_sentence}</p>
                    <ul class="founders">{founders}</ul>
                </div>
                <ul class="partners">
                    <li>
                        <Link to=Route::Companies>"Entreprises"</Link>
                    </li>
                    <li>
                        <Link to=Route::Associations>"Associations"</Link>
                    </li>
                </ul>
                <div class="legal">
                    <LegalLinks />
                </div>
            </div>
        </footer>
    }
}
