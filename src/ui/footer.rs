//! What stands below every page that is read.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::legal_links::LegalLinks;
use crate::state::{use_catalogue, use_now};

/// Who founded the school, who supports it today, and the pages that the law asks for.
#[component]
pub fn Footer() -> impl IntoView {
    let class = style_sheet!("./style/ui/footer.css");
    let catalogue = use_catalogue();
    let now = use_now();
    let site = catalogue.site.clone();
    let founders = site.founders.iter().map(|founder| {
        let about = founder.about.clone().map(|about| format!(" ({about})"));
        view! { <li>{founder.name.clone()} {about}</li> }
    });
    let founders = founders.collect_view();
    let endorsements = site.endorsements.clone();
    let standing = Memo::new(move |_| {
        let standing = endorsements
            .iter()
            .filter(|endorsement| endorsement.can_be_said(now.get()));
        standing
            .map(|endorsement| endorsement.sentence.clone())
            .collect::<Vec<_>>()
    });
    view! { class=class,
        <footer class="foot night">
            <div class="wrap inside">
                <div class="who">
                    <p>{site.founders_sentence}</p>
                    <ul class="founders">{founders}</ul>
                </div>
                <div class="support">
                    {move || standing.get().into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
                </div>
                <div class="legal">
                    <LegalLinks />
                </div>
            </div>
        </footer>
    }
}
