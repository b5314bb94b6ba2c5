use super::{At, Reason, check::Checker, raw};
use crate::domain::{campus::Campus, choice::UNDECIDED};

pub(super) fn campuses(raw: raw::CampusesFile, check: &mut Checker<'_>) -> Option<Vec<Campus>> {
    let at = At::root().key("campuses");
    check.unique(&at, raw.campuses.iter().map(|campus| campus.slug.as_str()));
    let count = raw.campuses.len();
    let campuses = raw.campuses.into_iter().enumerate();
    let list: Vec<Campus> = campuses
        .filter_map(|(index, raw)| campus(raw, &at.index(index), check))
        .collect();
    // Without an entry every offer would dangle, which would only repeat this file's own error.
    (count > 0 && list.len() == count).then_some(list)
}

fn campus(raw: raw::Campus, at: &At, check: &mut Checker<'_>) -> Option<Campus> {
    check.require(
        raw.slug != UNDECIDED,
        at.key("slug"),
        Reason::Reserved(raw.slug.clone()),
    );
    let lines = raw.address.as_ref().map_or(1, Vec::len);
    check.require(lines > 0, at.key("address"), Reason::NoEntry);
    let email = check.known(at.key("email"), raw.email, Reason::Email);
    let phone = check.known(at.key("phone"), raw.phone, Reason::Phone);
    Some(Campus {
        slug: check.slug(at.key("slug"), raw.slug)?,
        name: raw.name,
        at: raw.at,
        venue: raw.venue,
        address: raw.address,
        access: raw.access,
        email,
        phone,
    })
}
