//! From the page as it was written to the page as it runs.
//!
//! The page that the visitor reads was written in advance. The program fetches the content, builds the same page from it
//! out of sight, and puts it in the place of the other one in a single step.

use std::{any::Any, cell::RefCell, sync::Arc, time::Duration};

use any_spawner::Executor;
use futures::future::join;
use leptos::{mount::mount_to, prelude::*, task::spawn_local};
use web_sys::HtmlElement;

use crate::{
    app::Site,
    browser::{clock, document, focus, history, timer, worker, written::Written},
    domain::moment::Moment,
    pages::failure::FailurePage,
    parts::{Part, PartError},
    state::{
        Shared,
        loading::{self, Failure, Loaded},
        navigation::Navigation,
        standing::Standing,
    },
};

/// How often the clock of the pages moves on.
const TICK: Duration = Duration::from_secs(60);

thread_local! {
    /// The failure that is shown, until another page takes its place.
    static SHOWN: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// Starts the site in the page that `index.html`, or the prerender, has written.
pub fn start() {
    // What Leptos runs tasks on, set here because the first one comes before anything is mounted; mounting sets it again,
    // to no effect. Its tasks are boxed, so that there is one way to run them in the program and not one for each.
    let _ = Executor::init_wasm_bindgen();
    spawn_local(load(false));
}

async fn load(is_retry: bool) {
    let (loaded, arrived) = join(loading::load(), part_of_here()).await;
    // Whoever has gone Back while the content was on its way is somewhere else.
    let arrived = match arrived {
        Ok(()) => part_of_here().await,
        failed => failed,
    };
    let Some((written, fresh)) = Written::find() else {
        return leptos::logging::error!("the page has no place for the site");
    };
    match loaded {
        Ok(loaded) => match arrived {
            Ok(()) => run(&written, &fresh, loaded),
            Err(error) => return document::report_failure(&error.to_string()),
        },
        Err(failure) => {
            // The content may be newer than a program that was kept: then a newer program is there too.
            worker::renew();
            if written.is_whole() {
                // The page is complete without the program, and its links lead on: there is nothing to tell.
                return;
            }
            if written.is_answered() {
                // Another page in its place would lose the answer; without the program, it is kept by a plain link.
                return document::report_failure("the content did not arrive");
            }
            fail(&written, &fresh, failure);
        }
    }
    if is_retry {
        // The button that was pressed has gone.
        focus::heading_later();
    }
}

/// Has the part come that draws the page at which the visitor is, also once it has come.
async fn part_of_here() -> Result<(), PartError> {
    loop {
        let part = Part::at(&history::current().path);
        if part.has_arrived() {
            return Ok(());
        }
        part.load().await?;
    }
}

fn run(written: &Written, fresh: &HtmlElement, loaded: Loaded) {
    let Loaded {
        catalogue,
        kept_since,
    } = loaded;
    let navigation = Navigation::start();
    let standing = Standing::of(kept_since);
    let site = move || {
        let (now, set_now) = signal(Moment::Now(clock::now()));
        timer::every(TICK, move || set_now.set(Moment::Now(clock::now())));
        let catalogue = Arc::new(catalogue);
        let shared = Shared { catalogue, now };
        view! { <Site shared navigation standing /> }
    };
    mount_to(fresh.clone(), site).forget();
    // Where the written page had the place that the address names, the browser has been there, and the visitor may have left.
    let sought = navigation.anchor().filter(|anchor| !written.has(anchor));
    written.give_way(fresh);
    SHOWN.take();
    if let Some(anchor) = sought {
        request_animation_frame(move || {
            focus::now(&anchor);
        });
    }
    standing.keep();
}

fn fail(written: &Written, fresh: &HtmlElement, failure: Failure) {
    let page = move || {
        let retry = Callback::new(move |()| spawn_local(load(true)));
        view! { <FailurePage failure retry /> }
    };
    let handle = mount_to(fresh.clone(), page);
    written.give_way(fresh);
    SHOWN.replace(Some(Box::new(handle)));
}
