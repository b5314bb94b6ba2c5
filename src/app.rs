//! The application's root: the pages, once the content is here.

use leptos::prelude::*;

use crate::{
    browser::document,
    copy,
    meta::Meta,
    parts::Part,
    route::{ApplyRoute, Route},
    state::{Shared, drafting::OneDraft, navigation::Navigation, standing::Standing},
    ui::{anew::anew, standing_bar::StandingBar},
};

/// The whole site.
#[component]
pub fn Site(
    /// The content and the clock.
    shared: Shared,
    /// The address.
    navigation: Navigation,
    /// How up to date it is.
    standing: Standing,
) -> impl IntoView {
    provide_context(shared.clone());
    provide_context(navigation);
    provide_context(OneDraft::new(!shared.now.get_untracked().is_now()));
    provide_context(standing);
    let route = navigation.route();
    let Shared { catalogue, now } = shared;
    let content = catalogue.clone();
    let stage = Memo::new(move |_| content.sessions.stage(now.get().instant()));
    Effect::new(move || {
        let route = route.get();
        // A title of the catalogue may be another one on another day.
        if !matches!(route, Some(Route::Apply(_) | Route::Desk)) {
            stage.with(|_| ());
        }
        let moment = now.get_untracked();
        let Meta { title, description } = Meta::of(route.as_ref(), &catalogue, moment);
        let prefix = if navigation.faulty().get() {
            copy::problem::TITLE_PREFIX
        } else {
            ""
        };
        document::write(&Meta {
            title: format!("{prefix}{title}"),
            description,
        });
    });
    let drawn = Memo::new(move |drawn: Option<&(Option<Route>, bool)>| {
        let route = route.get();
        // That a new version is ready is said with the next page, whatever it is.
        let has_update = standing.has_update().get_untracked();
        match drawn {
            Some(drawn) if drawn.1 == has_update && is_one_page(&drawn.0, &route) => drawn.clone(),
            _ => (route, has_update),
        }
    });
    anew(move || {
        let (route, _) = drawn.get();
        // The form and the desk are in use, and follow the clock by themselves.
        if !matches!(route, Some(Route::Apply(_) | Route::Desk)) {
            // Read, as a memo that is only tracked never runs, and so never changes.
            stage.with(|_| ());
        }
        untrack(|| page(route))
    })
}

/// Whether two routes are drawn by one page, which then changes by itself: questions follow one another in what surrounds them.
fn is_one_page(before: &Option<Route>, now: &Option<Route>) -> bool {
    let asks = |route: &Option<Route>| matches!(route, Some(Route::Apply(ApplyRoute::Step(step))) if step.is_question());
    asks(before) && asks(now)
}

fn page(route: Option<Route>) -> impl IntoView {
    let part = Part::of(route.as_ref());
    view! {
        <StandingBar />
        {part.draw(route)}
    }
}
