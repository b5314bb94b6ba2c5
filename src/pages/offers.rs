//! What can be followed where, in each session to come.

use leptos::prelude::*;

use crate::{
    copy::session as words,
    domain::{
        catalogue::Catalogue,
        moment::Moment,
        session::{Offer, Session, Status, Wanted},
    },
    route::Route,
    state::{use_catalogue, use_moment},
    ui::offer_list::{OfferLine, OfferList},
};

/// By what an offer is named: by the part of it that the page is not about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Track,
    Campus,
}

/// The offers of one session, under its day where several are shown.
type Group = (Option<String>, Vec<OfferLine>);

/// Every session to come that offers what is wanted, whether one can apply or not; while none is, the last one that did.
#[component]
pub(super) fn Offers(
    /// What the page is about.
    wanted: Wanted,
    /// How each offer is named.
    by: By,
) -> impl IntoView {
    let groups = groups(&use_catalogue(), &wanted, by, use_moment());
    let groups = groups.into_iter().map(|(day, offers)| {
        view! {
            {day.map(|day| view! { <h3>{day}</h3> })}
            <OfferList offers />
        }
    });
    view! { <div class="stack full">{groups.collect_view()}</div> }
}

fn groups(catalogue: &Catalogue, wanted: &Wanted, by: By, moment: Moment) -> Vec<Group> {
    let sessions = catalogue.sessions.shown(wanted, moment.instant());
    let several = sessions.len() > 1;
    let group = |session: &Session| {
        let start = words::start(session, moment.day());
        let day = several.then(|| format!("Session du {start}"));
        (day, lines(catalogue, session, wanted, by, moment))
    };
    sessions.into_iter().map(group).collect()
}

/// The session's offers, in the order of the tracks or of the campuses.
fn lines(
    catalogue: &Catalogue,
    session: &Session,
    wanted: &Wanted,
    by: By,
    moment: Moment,
) -> Vec<OfferLine> {
    let mut lines = Vec::new();
    let mut add =
        |of: &dyn Fn(&Offer) -> bool, to: Route, name: &str, shape, venue: Option<&str>| {
            for offer in session.offers(wanted).filter(|offer| of(offer)) {
                let this = Wanted {
                    track: Some(offer.track.clone()),
                    campus: Some(offer.campus.clone()),
                };
                let status = session.status(&this, moment.instant());
                let obstacle = offer.reason.clone();
                let places = words::own_places(offer.places);
                lines.push(OfferLine {
                    to: to.clone(),
                    name: name.to_owned(),
                    shape,
                    details: venue.map(str::to_owned).into_iter().chain(places).collect(),
                    status,
                    said: status.is_some_and(|status| moment.can_say(status)),
                    obstacle: obstacle.filter(|_| !status.is_some_and(Status::takes_applications)),
                });
            }
        };
    match by {
        By::Track => {
            for track in &catalogue.tracks.list {
                let to = Route::Track(track.slug.clone());
                add(
                    &|offer| offer.track == track.slug,
                    to,
                    &track.title,
                    Some(track.shape),
                    None,
                );
            }
        }
        By::Campus => {
            for campus in &catalogue.campuses {
                let to = Route::Campus(campus.slug.clone());
                add(
                    &|offer| offer.campus == campus.slug,
                    to,
                    &campus.name,
                    None,
                    Some(&campus.venue),
                );
            }
        }
    }
    lines
}
