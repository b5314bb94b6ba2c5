//! What a page says of itself to machines, in the words of schema.org: nothing that the page does not show.

use serde_json::{Value, json};

use super::{Meta, heading};
use crate::{
    domain::{
        campus::Campus,
        catalogue::Catalogue,
        contact::{Email, Phone},
        moment::Moment,
        session::{Session, Wanted},
        slug::Slug,
    },
    route::Route,
};

/// The page's structured data: the school, the way to the page, and on a track's page its course.
pub fn of(route: &Route, catalogue: &Catalogue, moment: Moment) -> Value {
    let mut graph = vec![school(catalogue)];
    if let Route::Track(slug) = route {
        graph.extend(course(slug, catalogue, moment));
    }
    if *route != Route::Home {
        graph.push(breadcrumb(route, catalogue, moment));
    }
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// An object without what is unknown in it.
fn known(mut object: Value) -> Value {
    if let Some(entries) = object.as_object_mut() {
        entries.retain(|_, value| !value.is_null());
    }
    object
}

fn school_id(catalogue: &Catalogue) -> String {
    format!("{}/#organisation", catalogue.site.base_url)
}

fn school(catalogue: &Catalogue) -> Value {
    let site = &catalogue.site;
    known(json!({
        "@type": "Organization",
        "@id": school_id(catalogue),
        "name": site.name,
        "url": format!("{}/", site.base_url),
        "areaServed": site.region,
        "email": site.email.as_ref().map(Email::as_str),
        "telephone": site.phone.as_ref().map(Phone::as_str),
    }))
}

fn course(slug: &Slug, catalogue: &Catalogue, moment: Moment) -> Option<Value> {
    let track = catalogue.track(slug)?;
    let route = Route::Track(slug.clone());
    let last = catalogue.sessions.list.last();
    let instances = last.map(|session| instances(session, slug, catalogue));
    let instances = instances.filter(|instances| !instances.is_empty());
    Some(known(json!({
        "@type": "Course",
        "name": track.title,
        "description": Meta::of(Some(&route), catalogue, moment).description,
        "inLanguage": "fr",
        "url": format!("{}{}", catalogue.site.base_url, route.path()),
        "provider": { "@id": school_id(catalogue) },
        "hasCourseInstance": instances,
    })))
}

/// The track at each campus for which the school has confirmed it. The start is said once the school has confirmed its year, as the page says no year before.
fn instances(session: &Session, track: &Slug, catalogue: &Catalogue) -> Vec<Value> {
    let wanted = Wanted {
        track: Some(track.clone()),
        campus: None,
    };
    let campuses = session
        .offers(&wanted)
        .filter(|offer| offer.confirmed)
        .filter_map(|offer| catalogue.campus(&offer.campus));
    let instance = |campus: &Campus| {
        let start = session.year_confirmed.then_some(session.period);
        known(json!({
            "@type": "CourseInstance",
            "courseWorkload": format!("PT{}H", session.period.teaching_hours()),
            "location": {
                "@type": "Place",
                "name": campus.venue,
                "address": { "@type": "PostalAddress", "addressLocality": campus.name, "addressCountry": "FR" },
            },
            "startDate": start.map(|period| period.start),
            "endDate": start.map(|period| period.end()),
        }))
    };
    campuses.map(instance).collect()
}

fn breadcrumb(route: &Route, catalogue: &Catalogue, moment: Moment) -> Value {
    let parent = match route {
        Route::Track(_) => Some(Route::Tracks),
        Route::Campus(_) => Some(Route::Campuses),
        _ => None,
    };
    let steps = [Some(Route::Home), parent, Some(route.clone())];
    let items = steps
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(place, step)| {
            let name = match step {
                Route::Home => catalogue.site.name.clone(),
                _ => heading(&step, catalogue, moment),
            };
            json!({
                "@type": "ListItem",
                "position": place + 1,
                "name": name,
                "item": format!("{}{}", catalogue.site.base_url, step.path()),
            })
        });
    json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() })
}
