//! What can be followed where, in each session to come.

use leptos::prelude::*;

use crate::{
    copy::session as words,
    domain::{
        catalogue::Catalogue,
        moment::Moment,
        session::{Offer, Session, Wanted},
    },
    route::Route,
    state::{use_catalogue, use_now},
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
    let (catalogue, now) = (use_catalogue(), use_now());
    let groups = Memo::new(move |_| groups(&catalogue, &wanted, by, now.get()));
    let shown = move || {
        let groups = groups.get().into_iter().map(|(day, offers)| {
            view! {
                {day.map(|day| view! { <h3>{day}</h3> })}
                <OfferList offers />
            }
        });
        groups.collect_view()
    };
    view! { <div class="stack full">{shown}</div> }
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
    let offers = session.offers(wanted);
    let line = |offer: &Offer| {
        let this = Wanted {
            track: Some(offer.track.clone()),
            campus: Some(offer.campus.clone()),
        };
        let status = session.status(&this, moment.instant())?;
        let obstacle = offer
            .reason
            .clone()
            .filter(|_| !status.takes_applications());
        let line = named(catalogue, offer, by)?;
        Some((
            line.0,
            OfferLine {
                status: Some(status),
                said: moment.can_say(status),
                obstacle,
                ..line.1
            },
        ))
    };
    let mut lines: Vec<_> = offers.filter_map(line).collect();
    lines.sort_by_key(|(place, _)| *place);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The offer's name and details, after its place in the catalogue.
fn named(catalogue: &Catalogue, offer: &Offer, by: By) -> Option<(usize, OfferLine)> {
    let places = words::own_places(offer.places);
    let line = |to, name, shape, details| OfferLine {
        to,
        name,
        shape,
        details,
        status: None,
        said: false,
        obstacle: None,
    };
    match by {
        By::Track => {
            let mut tracks = catalogue.tracks.list.iter().enumerate();
            let (place, track) = tracks.find(|(_, track)| track.slug == offer.track)?;
            let to = Route::Track(track.slug.clone());
            let details = places.into_iter().collect();
            Some((
                place,
                line(to, track.title.clone(), Some(track.shape), details),
            ))
        }
        By::Campus => {
            let mut campuses = catalogue.campuses.iter().enumerate();
            let (place, campus) = campuses.find(|(_, campus)| campus.slug == offer.campus)?;
            let to = Route::Campus(campus.slug.clone());
            let details = [campus.venue.clone()].into_iter().chain(places).collect();
            Some((place, line(to, campus.name.clone(), None, details)))
        }
    }
}
