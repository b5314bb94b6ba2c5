//! Offers refer to what exists, and a broken file makes nothing dangle.

use super::*;

#[test]
fn an_offer_refers_to_what_exists_or_is_told_the_nearest_name() {
    let dangling = |kind, name: &str, nearest: Option<&str>| Reason::Dangling {
        kind,
        name: name.into(),
        nearest: nearest.map(str::to_owned),
    };
    let (track, campus) = ("/sessions/0/offers/4/track", "/sessions/0/offers/5/campus");
    let at = [
        "sessions[0].offers[4].track",
        "sessions[0].offers[5].campus",
    ];
    let near = dangling(
        Kind::Track,
        "developpeur-web",
        Some("developpeur-webmaster"),
    );
    assert_refused(&[
        (File::Sessions, track, json!("developpeur-web"), at[0], near),
        (
            File::Sessions,
            track,
            json!("boulanger"),
            at[0],
            dangling(Kind::Track, "boulanger", None),
        ),
        (
            File::Sessions,
            campus,
            json!("poitier"),
            at[1],
            dangling(Kind::Campus, "poitier", Some("poitiers")),
        ),
        (
            File::Sessions,
            campus,
            json!("Niort"),
            at[1],
            dangling(Kind::Campus, "Niort", Some("niort")),
        ),
        (
            File::Sessions,
            campus,
            json!("brest"),
            at[1],
            dangling(Kind::Campus, "brest", None),
        ),
    ]);
}

#[test]
fn an_offer_is_there_once() {
    let files = changed(File::Sessions, |whole| {
        let offers = whole["sessions"][0]["offers"].as_array_mut().unwrap();
        offers.push(offers[0].clone());
    });
    let twice = "sessions.json: sessions[0].offers[6]: \"gestionnaire-reseaux-parcs-informatiques, niort\" is there twice";
    assert_eq!(errors(&files), [twice]);
}

#[test]
fn a_broken_file_makes_no_reference_dangle_elsewhere() {
    for file in [File::Tracks, File::Campuses] {
        let list = file.name().trim_end_matches(".json");
        let bad_slug = changed(file, |whole| whole[list][0]["slug"] = json!("Pas bon"));
        let bad_shape = changed(file, |whole| whole[list][0]["slug"] = json!(5));
        let mut no_json = files();
        *no_json.text_mut(file) = "{".into();
        for files in [bad_slug, bad_shape, no_json] {
            let found = errors(&files);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with(file.name()), "{found:?}");
        }
    }
}
