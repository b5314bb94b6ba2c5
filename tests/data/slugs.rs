//! Slugs are well formed, unique and not reserved.

use super::*;

#[test]
fn a_slug_is_well_formed() {
    let wrong = || Reason::Slug("Pas bon".into());
    let slug = || json!("Pas bon");
    assert_refused(&[
        (
            File::Tracks,
            "/tracks/0/slug",
            slug(),
            "tracks[0].slug",
            wrong(),
        ),
        (
            File::Campuses,
            "/campuses/1/slug",
            slug(),
            "campuses[1].slug",
            wrong(),
        ),
        (
            File::Sessions,
            "/sessions/0/slug",
            slug(),
            "sessions[0].slug",
            wrong(),
        ),
        (
            File::Apply,
            "/interests/3/slug",
            slug(),
            "interests[3].slug",
            wrong(),
        ),
    ]);
}

#[test]
fn a_slug_is_there_once() {
    let twice = |slug: &str| Reason::Duplicate(slug.into());
    let at = "interests[1].slug";
    assert_refused(&[(
        File::Apply,
        "/interests/1/slug",
        json!("reparer"),
        at,
        twice("reparer"),
    )]);
    for (file, list) in [
        (File::Tracks, "tracks"),
        (File::Campuses, "campuses"),
        (File::Sessions, "sessions"),
    ] {
        let mut slug = Value::Null;
        let files = changed(file, |whole| {
            let list = whole[list].as_array_mut().unwrap();
            slug = list[0]["slug"].clone();
            list.push(list[0].clone());
        });
        let last = shipped(file)[list].as_array().unwrap().len();
        let expected = format!(
            "{}: {list}[{last}].slug: {slug} is there twice",
            file.name()
        );
        assert_eq!(errors(&files), [expected]);
    }
}

#[test]
fn no_track_or_campus_is_called_as_no_choice_is() {
    for (file, list) in [(File::Tracks, "tracks"), (File::Campuses, "campuses")] {
        let files = changed(file, |whole| {
            let list = whole[list].as_array_mut().unwrap();
            let mut reserved = list[0].clone();
            reserved["slug"] = json!("indecis");
            list.push(reserved);
        });
        let found = errors(&files);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].ends_with(".slug: the slug \"indecis\" is reserved"),
            "{found:?}"
        );
    }
}
