//! What stands below every page that is read.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::legal_links::LegalLinks;
use crate::state::{use_catalogue, use_moment};

/// Who founded the school, who supports it today, and the pages that the law asks for.
#[component]
pub fn Footer() -> impl IntoView {
    let class = style_sheet!("./style/ui/footer.css");
    let catalogue = use_catalogue();
    let moment = use_moment();
    let site = catalogue.site.clone();
    let founders = site.founders.iter().map(|founder| {
        let about = founder.about.clone().map(|about| format!(" ({about})"));
        view! { <li>{founder.name.clone()} {about}</li> }
    });
    let founders = founders.collect_view();
    let standing = site.endorsements.into_iter();
    let standing = standing
        .filter(|endorsement| endorsement.can_be_said(moment))
        .map(|endorsement| view! { <p>{endorsement.sentence}</p> })
        .collect_view();
    view! {
        <footer class="foot night" class=(class, true)>
            <div class="wrap inside">
                <div class="who">
                    <p>{site.founders_sentence}</p>
                    <ul class="founders">{founders}</ul>
                </div>
                <div class="support">
                    {standing}
                </div>
                <div class="legal">
                    <LegalLinks />
                </div>
            </div>
        </footer>
    }
}
