//! A track, in the order in which one asks about it.

mod provider;
mod summary;

use leptos::prelude::*;
use stylers_macro::style_sheet;

use self::{provider::Provider, summary::Summary};
use crate::{
    domain::{
        catalogue::Catalogue,
        prose::{Section, TradeWords},
        session::Wanted,
        slug::Slug,
        track::Track,
    },
    route::Route,
    state::use_catalogue,
    ui::{
        apply_bar::ApplyBar,
        apply_button::ApplyButton,
        art::Scene,
        link::Link,
        mark::hue,
        next_steps::NextSteps,
        page_head::{Ground, PageHead},
        questions::QuestionsLink,
        sections::Sections,
    },
};

/// The page of a track.
pub(super) fn page(track: Track) -> impl IntoView {
    let catalogue = use_catalogue();
    let words = catalogue.pages.track.clone();
    let wanted = Wanted {
        track: Some(track.slug.clone()),
        campus: None,
    };
    let lead = format!("Le métier\u{a0}: {}", track.trade);
    let others = others(&catalogue, &track.slug);
    let shape = track.shape;
    let button = view! { <ApplyButton wanted=wanted.clone() own=true /> };
    view! {
        <PageHead title=track.title.clone() lead=lead ground=Ground::Hue(shape) scene=Scene::Track(shape)>
            {button}
        </PageHead>
        <div class=format!("track {}", hue(shape))>
            <Summary track=track.slug.clone() />
            <div class="band">
                <div class="wrap">
                    <Sections sections=vec![words.audience] />
                </div>
            </div>
            <Trade words=words.trade summary=track.trade_summary.clone() />
            <div class="band">
                <div class="wrap">
                    <Sections sections=vec![words.teaching, words.after] />
                </div>
            </div>
            <Provider section=words.provider track />
            <HowToApply section=words.apply />
            <ApplyBar wanted=wanted.clone() />
        </div>
        <NextSteps wanted=wanted>{others}</NextSteps>
    }
}

fn others(catalogue: &Catalogue, here: &Slug) -> impl IntoView + use<> {
    let others = catalogue
        .tracks
        .list
        .iter()
        .filter(|track| track.slug != *here);
    let links = others.map(|track| {
        let (to, name) = (Route::Track(track.slug.clone()), track.short_title.clone());
        view! { <Link to class="way">{name}</Link> }
    });
    links.collect_view()
}

/// The trade in general, and the words that say so.
#[component]
fn Trade(words: TradeWords, summary: Vec<String>) -> impl IntoView {
    let class = style_sheet!("./style/pages/track_trade.css");
    let summary = summary
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    view! {
        <section class="track-trade" class=(class, true)>
            <div class="wrap inside">
                <h2>{words.heading}</h2>
                <ol>{summary}</ol>
                <p class="notice">{words.notice}</p>
            </div>
        </section>
    }
}

#[component]
fn HowToApply(section: Section) -> impl IntoView {
    view! {
        <div class="band">
            <div class="wrap stack">
                <Sections sections=vec![section] />
                <p class="ways">
                    <QuestionsLink />
                </p>
            </div>
        </div>
    }
}
