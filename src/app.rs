//! The application's root: the pages, once the content is here.

use leptos::{either::Either, prelude::*};

use crate::{
    browser::document,
    copy,
    meta::Meta,
    parts::Part,
    route::Route,
    state::{Shared, drafting::OneDraft, navigation::Navigation, standing::Standing},
    ui::standing_bar::StandingBar,
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
    let Shared { catalogue, now } = shared.clone();
    Effect::new(move || {
        let Meta { title, description } = Meta::of(route.get().as_ref(), &shared.catalogue);
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
    let stage = Memo::new(move |_| catalogue.sessions.stage(now.get().instant()));
    let mut is_left = false;
    move || {
        let route = route.get();
        if !matches!(route, Some(Route::Apply(_))) {
            stage.track();
        }
        let page = untrack(|| page(route));
        // Every page is made anew. Two questions are of one type: the second would take over the first one's inputs, and a
        // radio that gets its new name before its new state would clear the new answer.
        is_left = !is_left;
        if is_left {
            Either::Left(page)
        } else {
            Either::Right(page)
        }
    }
}

fn page(route: Option<Route>) -> impl IntoView {
    let part = Part::of(route.as_ref());
    view! {
        <StandingBar />
        {part.draw(route)}
    }
}
