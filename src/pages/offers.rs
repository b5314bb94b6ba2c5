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

/// The offers of one session.
struct Group {
    /// The session's day, where several are shown.
    day: Option<String>,
    offers: Vec<OfferLine>,
    /// Whether the school has confirmed each of them.
    confirmed: bool,
}

/// Every session to come that offers what is wanted, whether one can apply or not; while none is, the last one that did.
#[component]
pub(super) fn Offers(
    /// What the page is about.
    wanted: Wanted,
    /// How each offer is named.
    by: By,
) -> impl IntoView {
    let groups = groups(&use_catalogue(), &wanted, by, use_moment());
    let groups = groups.into_iter().map(|group| {
        let inferred = (!group.confirmed).then(|| view! { <p>{words::UNCONFIRMED}</p> });
        view! {
            {group.day.map(|day| view! { <h3>{day}</h3> })}
            <OfferList offers=group.offers />
            {inferred}
        }
    });
    view! { <div class="stack full">{groups.collect_view()}</div> }
}

fn groups(catalogue: &Catalogue, wanted: &Wanted, by: By, moment: Moment) -> Vec<Group> {
    let sessions = catalogue.sessions.shown(wanted, moment.instant());
    let several = sessions.len() > 1;
    let group = |session: &Session| {
        let start = words::start(session, moment);
        let day = several.then(|| format!("Session du {start}"));
        Group {
            day,
            offers: lines(catalogue, session, wanted, by, moment),
            confirmed: session.offers(wanted).all(|offer| offer.confirmed),
        }
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
    let offers = |belongs: &dyn Fn(&Offer) -> bool| -> Vec<&Offer> {
        let offers = session.offers(wanted);
        offers.filter(|offer| belongs(offer)).collect()
    };
    let mut lines = Vec::new();
    match by {
        By::Track => {
            for track in &catalogue.tracks.list {
                for offer in offers(&|offer| offer.track == track.slug) {
                    let to = Route::Track(track.slug.clone());
                    lines.push(OfferLine {
                        shape: Some(track.shape),
                        ..line(session, offer, to, &track.title, moment)
                    });
                }
            }
        }
        By::Campus => {
            for campus in &catalogue.campuses {
                for offer in offers(&|offer| offer.campus == campus.slug) {
                    let to = Route::Campus(campus.slug.clone());
                    let mut line = line(session, offer, to, &campus.name, moment);
                    line.details.insert(0, campus.venue.clone());
                    lines.push(line);
                }
            }
        }
    }
    lines
}

/// An offer under a name, with what is known of it alone.
fn line(session: &Session, offer: &Offer, to: Route, name: &str, moment: Moment) -> OfferLine {
    let now = moment.instant();
    // That a session is over is said beside its offers.
    let status = session.status_of(offer, now);
    let status = status.filter(|_| !session.is_over(now));
    let takes = status.is_some_and(Status::takes_applications);
    OfferLine {
        to,
        name: name.to_owned(),
        shape: None,
        details: words::own_places(offer.places).into_iter().collect(),
        status,
        said: status.is_some_and(|status| moment.can_say(status)),
        obstacle: offer.reason.clone().filter(|_| !takes),
    }
}
