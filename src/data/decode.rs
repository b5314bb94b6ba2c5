//! Raw shapes in, one checked catalogue out.

mod campuses;
mod check;
mod form;
mod sessions;
mod site;
mod syntax;
mod tracks;

use check::Checker;
#[cfg(feature = "check")]
pub(crate) use check::nearest;

use super::{At, File, Files, Kind, LoadError, LoadErrors, Order, Reason, raw};
use crate::domain::{
    catalogue::Catalogue,
    contact::{Email, Phone},
    prose::Pages,
};

/// The catalogue of the six files, or everything that is wrong with them.
///
/// A file stops at its first shape error; the rules of all files that have their shape are checked to the end.
pub fn decode(files: &Files) -> Result<Catalogue, LoadErrors> {
    let mut errors = Vec::new();
    let site = syntax::read::<raw::SiteFile>(File::Site, &files.site, &mut errors);
    let pages = syntax::read::<Pages>(File::Pages, &files.pages, &mut errors);
    let tracks = syntax::read::<raw::TracksFile>(File::Tracks, &files.tracks, &mut errors);
    let campuses = syntax::read::<raw::CampusesFile>(File::Campuses, &files.campuses, &mut errors);
    let sessions = syntax::read::<raw::SessionsFile>(File::Sessions, &files.sessions, &mut errors);
    let form = syntax::read::<raw::FormFile>(File::Apply, &files.apply, &mut errors);

    if let Some(pages) = &pages {
        let at = At::root().key("call").key("last_day");
        Checker::new(File::Pages, &mut errors).year(at, pages.call.last_day);
    }
    let site = site.and_then(|raw| site::site(raw, &mut Checker::new(File::Site, &mut errors)));
    let tracks =
        tracks.and_then(|raw| tracks::tracks(raw, &mut Checker::new(File::Tracks, &mut errors)));
    let campuses = campuses
        .and_then(|raw| campuses::campuses(raw, &mut Checker::new(File::Campuses, &mut errors)));
    let form = form.and_then(|raw| form::form(raw, &mut Checker::new(File::Apply, &mut errors)));
    let sessions = sessions.and_then(|raw| {
        let known = sessions::Known {
            tracks: tracks.as_ref(),
            campuses: campuses.as_deref(),
        };
        sessions::sessions(raw, &known, &mut Checker::new(File::Sessions, &mut errors))
    });

    match (site, pages, tracks, campuses, sessions, form) {
        (Some(site), Some(pages), Some(tracks), Some(campuses), Some(sessions), Some(form))
            if errors.is_empty() =>
        {
            Ok(Catalogue {
                site,
                pages,
                tracks,
                campuses,
                sessions,
                form,
            })
        }
        _ => Err(LoadErrors(errors)),
    }
}

/// The school's e-mail address and phone number, from a `site.json` that may be the only whole file.
pub fn contact_only(site: &str) -> (Option<Email>, Option<Phone>) {
    let raw = syntax::read::<raw::SiteFile>(File::Site, site, &mut Vec::new());
    let contact = raw.map(|raw| raw.contact);
    let email = contact
        .as_ref()
        .and_then(|contact| contact.email.as_deref()?.parse().ok());
    let phone = contact
        .as_ref()
        .and_then(|contact| contact.phone.as_deref()?.parse().ok());
    (email, phone)
}
