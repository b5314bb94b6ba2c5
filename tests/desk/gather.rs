//! Files are read, or passed over with a reason; none takes another along.

use proptest::prelude::*;

use super::*;
use crate::support::{any_draft, any_text, at, cases};

fn taken(files: Vec<Handed>) -> Desk {
    let mut desk = Desk::default();
    desk.take(files, catalogue(), now());
    desk
}

#[test]
fn a_dossier_is_read_from_either_of_its_files() {
    let dossier = dossier(&complete_draft(), now());
    for text in [dossier.json(), dossier.html(catalogue())] {
        let desk = taken(vec![file("candidature", text)]);
        assert_eq!(desk.count(), 1);
        let list = desk.list();
        assert_eq!(list[0].entry.name(), "N’Diaye Zoé");
        assert_eq!(list[0].entry.saved().kept_at, now());
    }
}

#[test]
fn what_is_no_dossier_is_named_with_its_reason_and_the_others_stay() {
    let whole = dossier(&complete_draft(), now()).json();
    let html = dossier(&complete_draft(), now()).html(catalogue());
    let newer = whole.replace("\"version\": 3", "\"version\": 9");
    let unread = |name: &str, refusal| Handed {
        name: name.into(),
        text: Err(refusal),
    };
    let table = [
        (file("vide.json", ""), Refusal::Foreign),
        (file("photo.json", "\0\u{1}\u{fffd}"), Refusal::Foreign),
        (file("autre.json", "{\"nom\": \"Zoé\"}"), Refusal::Foreign),
        (
            file("page.html", "<!doctype html><p>Bonjour"),
            Refusal::Foreign,
        ),
        (
            file("coupé.json", whole.trim_end_matches(['}', '\n'])),
            Refusal::Damaged,
        ),
        (
            file("coupé.html", html.split_once("</script>").unwrap().0),
            Refusal::Damaged,
        ),
        (
            file("sans.json", whole.replace("\"kept_at\"", "\"gardé\"")),
            Refusal::Damaged,
        ),
        (file("neuf.json", newer), Refusal::Newer),
        (unread("film.json", Refusal::TooLarge), Refusal::TooLarge),
        (unread("dossier", Refusal::NotRead), Refusal::NotRead),
    ];
    let expected: Vec<(String, Refusal)> = table
        .iter()
        .map(|(file, refusal)| (file.name.clone(), *refusal))
        .collect();
    let mut files: Vec<Handed> = table.into_iter().map(|(file, _)| file).collect();
    files.insert(5, file("bon.json", whole));
    let desk = taken(files);
    assert_eq!(desk.refused(), expected);
    assert_eq!(listed(&desk), ["bon.json"]);
}

#[test]
fn the_same_dossier_counts_once_whichever_file_it_is_in_and_whenever_it_comes() {
    let dossier = dossier(&complete_draft(), now());
    let mut desk = taken(vec![
        file("un.json", dossier.json()),
        file("deux.json", dossier.json()),
    ]);
    desk.take(
        vec![file("trois.html", dossier.html(catalogue()))],
        catalogue(),
        at("2026-12-01T09:00:00Z"),
    );
    assert_eq!((desk.count(), desk.again()), (1, 2));
    assert_eq!(listed(&desk), ["un.json"]);
}

#[test]
fn another_version_of_a_dossier_is_another_dossier() {
    let later = Draft {
        accommodations: true,
        ..complete_draft()
    };
    let desk = desk_of([complete_draft(), later]);
    assert_eq!((desk.count(), desk.again()), (2, 0));
}

#[test]
fn an_unfinished_draft_is_listed_with_what_it_lacks() {
    let draft = Draft {
        first_name: String::new(),
        ..complete_draft()
    };
    let desk = desk_of([draft, Draft::default()]);
    let list = desk.list();
    assert_eq!(list[0].entry.name(), "N’Diaye");
    assert_eq!(list[1].entry.name(), "");
    for listed in list {
        let problems = listed.entry.cell(fabnum::apply::table::Column::Problems);
        assert_ne!(problems, &fabnum::apply::table::Cell::Empty);
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_file_is_read_again_or_passed_over(
        drafts in proptest::collection::vec(any_draft(), 0..4),
        texts in proptest::collection::vec(any_text(), 0..4),
    ) {
        let good = drafts.into_iter().map(|draft| file("bon", kept(draft, now())));
        let bad = texts.into_iter().map(|text| file("mauvais", text));
        let files: Vec<Handed> = good.chain(bad).collect();
        let count = files.len();
        let desk = taken(files);
        prop_assert_eq!(desk.count() + desk.again() + desk.refused().len(), count);
        prop_assert_eq!(desk.list().len(), desk.count());
        for listed in desk.list() {
            prop_assert!(!listed.entry.answers(catalogue()).is_empty());
        }
    }
}
