//! What can be followed where, and whether one can still apply for it.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{link::Link, mark::Mark, status_badge::StatusBadge};
use crate::{
    domain::{session::Status, track::Shape},
    route::Route,
};

/// One offer, as seen from its track or from its campus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferLine {
    /// The page of what is named.
    pub to: Route,
    /// The track, or the campus.
    pub name: String,
    /// The track's shape.
    pub shape: Option<Shape>,
    /// The place, or the number of places.
    pub details: Vec<String>,
    /// Whether one can apply; `None` while no session is announced.
    pub status: Option<Status>,
    /// Whether that can be said at this moment.
    pub said: bool,
    /// Why one cannot.
    pub obstacle: Option<String>,
}

/// Offers with their state; those that are closed or full stay, and say why.
#[component]
pub fn OfferList(
    /// In their order.
    offers: Vec<OfferLine>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/offer_list.css");
    let lines = offers.into_iter().map(|offer| {
        let mark = offer.shape.map(|shape| view! { <Mark shape /> });
        let badge = offer
            .status
            .map(|status| view! { <StatusBadge status said=offer.said /> });
        let obstacle = offer.obstacle.map(|why| view! { <p class="why">{why}</p> });
        let details = offer
            .details
            .into_iter()
            .map(|detail| view! { <p>{detail}</p> });
        let details = details.collect_view();
        view! {
            <li>
                {mark}
                <div class="what">
                    <Link to=offer.to>{offer.name}</Link>
                    {details}
                    {obstacle}
                </div>
                {badge}
            </li>
        }
    });
    view! { <ul class="offer-list" class=(class, true)>{lines.collect_view()}</ul> }
}
