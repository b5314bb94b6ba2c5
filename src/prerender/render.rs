use std::sync::Arc;

use any_spawner::Executor;
use chrono::{DateTime, Utc};
use futures::executor::block_on;
use leptos::prelude::*;

use crate::{
    app::Site,
    browser::history::Address,
    domain::{catalogue::Catalogue, moment::Moment},
    parts::Part,
    route::Route,
    state::{Shared, navigation::Navigation, standing::Standing},
};

/// An address that names no page.
const NOWHERE: &str = "/introuvable/";

/// Gives the components what they expect to run on; the second time, it is there already.
pub(super) fn prepare() {
    let _ = Executor::init_futures_executor();
    for part in Part::ALL {
        // Off the browser, a part is there as soon as it is asked for.
        let _ = block_on(part.load());
    }
}

/// What the site draws for a route; for none, the page that helps further.
pub(super) fn body(
    route: Option<&Route>,
    catalogue: &Arc<Catalogue>,
    now: DateTime<Utc>,
) -> String {
    let path = route.map_or_else(|| NOWHERE.to_owned(), Route::path);
    let html = Owner::new().with(|| {
        let (now, _) = signal(Moment::From(now));
        let shared = Shared {
            catalogue: catalogue.clone(),
            now,
        };
        let navigation = Navigation::at(Address {
            path,
            ..Address::default()
        });
        let standing = Standing::of(None);
        view! { <Site shared navigation standing /> }.to_html()
    });
    // The marks by which a framework finds its way back; this page is replaced as a whole.
    html.replace("<!>", "").replace("<!---->", "")
}
