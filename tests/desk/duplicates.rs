//! Dossiers that may be from the same person.

use super::*;

/// The group of each dossier, in the order of the files.
fn groups(drafts: impl IntoIterator<Item = Draft>) -> Vec<Option<usize>> {
    let desk = desk_of(drafts);
    let mut list = desk.list();
    list.sort_by_key(|listed| listed.place);
    list.iter().map(|listed| listed.group).collect()
}

fn reached(draft: Draft, email: &str, phone: &str) -> Draft {
    Draft {
        email: email.into(),
        phone: phone.into(),
        ..draft
    }
}

#[test]
fn the_same_name_and_a_way_to_be_reached_in_common_are_alike() {
    let zoe = |id, first, last| person(id, first, last);
    let mail = "zoe@exemple.fr";
    let table = [
        (zoe("b", "Zoé", "N’Diaye"), mail, "", true),
        (zoe("b", "ZOE", "n'diaye"), "Zoe@Exemple.FR", "", true),
        (zoe("b", "N’Diaye", "Zoé"), mail, "", true),
        (zoe("b", "Zoe\u{301}", "N Diaye"), mail, "", true),
        (zoe("b", "Zoé", "N’Diaye"), "", "+33 6 12 34 56 78", true),
        (zoe("b", "Zoé", "N’Diaye"), "z@exemple.fr", "", false),
        (
            zoe("b", "Zoé", "N’Diaye"),
            "z@exemple.fr",
            "0600000000",
            false,
        ),
        (zoe("b", "Awa", "N’Diaye"), mail, "0612345678", false),
        (zoe("b", "", ""), mail, "", false),
    ];
    let first = reached(zoe("a", "Zoé", "N’Diaye"), mail, "06 12 34 56 78");
    for (other, email, phone, alike) in table {
        let other = reached(other, email, phone);
        let group = alike.then_some(1);
        let found = groups([first.clone(), other.clone()]);
        assert_eq!(found, [group, group], "{other:?}");
    }
}

#[test]
fn two_without_a_name_are_not_alike() {
    let nameless = |id| reached(person(id, "", ""), "zoe@exemple.fr", "");
    assert_eq!(groups([nameless("a"), nameless("b")]), [None, None]);
}

#[test]
fn one_draft_handed_in_twice_is_alike_whatever_was_changed() {
    let again = Draft {
        last_name: "Martin".into(),
        email: "autre@exemple.fr".into(),
        ..person("a", "Zoé", "N’Diaye")
    };
    assert_eq!(
        groups([person("a", "Zoé", "N’Diaye"), again]),
        [Some(1), Some(1)]
    );
}

#[test]
fn who_is_like_two_brings_them_together() {
    let zoe = |id, email, phone| reached(person(id, "Zoé", "N’Diaye"), email, phone);
    let drafts = [
        zoe("a", "zoe@exemple.fr", ""),
        zoe("b", "", "06 12 34 56 78"),
        person("c", "Awa", "Martin"),
        zoe("d", "zoe@exemple.fr", "06 12 34 56 78"),
    ];
    assert_eq!(groups(drafts), [Some(1), Some(1), None, Some(1)]);
}

#[test]
fn groups_are_numbered_in_the_order_of_the_files() {
    let drafts = ["a", "b", "a", "b", "c"].map(|id| person(id, id, "Martin"));
    let drafts = (0..).zip(drafts).map(|(place, draft)| Draft {
        accommodations: place > 1,
        ..draft
    });
    assert_eq!(groups(drafts), [Some(1), Some(2), Some(1), Some(2), None]);
}

#[test]
fn a_dossier_names_those_that_are_like_it() {
    let again = Draft {
        accommodations: true,
        ..person("a", "Zoé", "N’Diaye")
    };
    let desk = desk_of([
        person("a", "Zoé", "N’Diaye"),
        person("b", "Awa", "Martin"),
        again,
    ]);
    let alike = |place| -> Vec<usize> {
        let alike = desk.alike(place);
        alike.iter().map(|listed| listed.place).collect()
    };
    assert_eq!((alike(0), alike(1), alike(2)), (vec![2], vec![], vec![0]));
}
