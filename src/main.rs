//! x
use leptos::prelude::*;
use leptos_router::{components::*, hooks::*, path, WildcardSegment};
fn main() { console_error_panic_hook::set_once();
 mount_to_body(|| view! { <Router><fabnum::ui::Button>"Hello"</fabnum::ui::Button>
   <FlatRoutes fallback=|| "none"><Route path=WildcardSegment("any") view=|| { let l = use_location(); view!{ <p>{move || l.pathname.get()}</p> <a href="/a/">a</a><a href="/b/?x=1">b</a><a href="/">root</a> } }/></FlatRoutes></Router> }); }
