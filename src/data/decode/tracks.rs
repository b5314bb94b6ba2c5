use super::{At, Reason, check::Checker, raw};
use crate::domain::{
    choice::UNDECIDED,
    track::{Track, Tracks},
};

pub(super) fn tracks(raw: raw::TracksFile, check: &mut Checker<'_>) -> Option<Tracks> {
    let at = At::root().key("tracks");
    check.unique(&at, raw.tracks.iter().map(|track| track.slug.as_str()));
    let count = raw.tracks.len();
    let tracks = raw.tracks.into_iter().enumerate();
    let list: Vec<Track> = tracks
        .filter_map(|(index, raw)| track(raw, &at.index(index), check))
        .collect();
    // Without an entry every offer would dangle, which would only repeat this file's own error.
    (count > 0 && list.len() == count).then_some(Tracks {
        shared: raw.shared,
        list,
    })
}

fn track(raw: raw::Track, at: &At, check: &mut Checker<'_>) -> Option<Track> {
    check.require(
        raw.slug != UNDECIDED,
        at.key("slug"),
        Reason::Reserved(raw.slug.clone()),
    );
    check.require(
        !raw.trade_summary.is_empty(),
        at.key("trade_summary"),
        Reason::NoEntry,
    );
    Some(Track {
        slug: check.slug(at.key("slug"), raw.slug)?,
        title: raw.title,
        short_title: raw.short_title,
        shape: raw.shape,
        trade: raw.trade,
        trade_summary: raw.trade_summary,
        facts: raw.facts,
    })
}
