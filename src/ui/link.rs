//! Links.

use leptos::prelude::*;

use crate::{browser::history, route::Route};

/// A link to a page of the site: every link goes through here, so that none can name a page that does not exist.
#[component]
pub fn Link(
    /// Where it leads.
    to: Route,
    /// What stands after the path: a query with its `?`, or a fragment with its `#`.
    #[prop(optional, into)]
    query: String,
    /// The class of the link, for the parent's sheet.
    #[prop(optional, into)]
    class: String,
    /// Whether it leads to the page on which it stands.
    #[prop(optional)]
    current: bool,
    /// Whether it leads back: where the page before is that page, it does as Back does.
    #[prop(optional)]
    back: bool,
    children: Children,
) -> impl IntoView {
    let href = format!("{}{query}", to.path());
    view! {
        <a href=href class=class rel=back.then_some(history::BACK) aria-current=current.then_some("page")>
            {children()}
        </a>
    }
}
