//! The list: sorted, narrowed, likely duplicates together.

use fabnum::apply::{
    field::Field,
    table::{Cell, Column},
};

use super::*;
use crate::support::{chosen, day};

const NAME: Column = Column::Answer(Field::LastName);
const PHONE: Column = Column::Answer(Field::Phone);

fn born(id: &str, year: &str) -> Draft {
    let mut draft = person(id, id, "Martin");
    draft.birth.year = year.into();
    draft
}

#[test]
fn names_are_sorted_as_one_reads_them() {
    let names = [
        "zola",
        "Élan",
        "Eluard",
        "de Gaulle",
        "",
        "Œuvrard",
        "Ndiaye",
    ];
    let drafts = (0..).zip(names);
    let desk = desk_of(drafts.map(|(id, name)| person(&format!("p{id}"), "A", name)));
    let list = desk.list();
    let sorted: Vec<String> = list
        .iter()
        .map(|listed| listed.entry.saved().draft.last_name.clone())
        .collect();
    assert_eq!(
        sorted,
        [
            "de Gaulle",
            "Élan",
            "Eluard",
            "Ndiaye",
            "Œuvrard",
            "zola",
            ""
        ]
    );
}

#[test]
fn numbers_and_days_are_sorted_as_such_and_what_is_missing_stands_last() {
    let mut unborn = born("c", "2001");
    unborn.birth.day = String::new();
    let mut desk = desk_of([
        born("a", "2009"),
        born("b", "1970"),
        unborn,
        born("d", "1926"),
    ]);
    desk.sort_by(Column::AgeAtStart);
    assert_eq!(listed(&desk), ["1.json", "2.json", "4.json", "3.json"]);
    desk.sort_by(Column::AgeAtStart);
    assert_eq!(listed(&desk), ["4.json", "2.json", "1.json", "3.json"]);
    desk.sort_by(Column::Answer(Field::BirthDate));
    assert_eq!(listed(&desk), ["4.json", "2.json", "1.json", "3.json"]);
}

#[test]
fn a_column_is_sorted_one_way_then_the_other_then_the_first_again() {
    let mut desk = desk_of([]);
    let order = |desk: &Desk| (desk.sort().column, desk.sort().descending);
    assert_eq!(order(&desk), (NAME, false));
    desk.sort_by(NAME);
    assert_eq!(order(&desk), (NAME, true));
    desk.sort_by(NAME);
    assert_eq!(order(&desk), (NAME, false));
    desk.sort_by(NAME);
    desk.sort_by(PHONE);
    assert_eq!(order(&desk), (PHONE, false));
}

#[test]
fn what_is_alike_in_a_column_stays_in_the_order_in_which_it_was_read() {
    let mut desk = desk_of(["b", "c", "a"].map(|id| person(id, id, "Martin")));
    assert_eq!(listed(&desk), ["1.json", "2.json", "3.json"]);
    desk.sort_by(NAME);
    assert_eq!(listed(&desk), ["1.json", "2.json", "3.json"]);
}

#[test]
fn likely_duplicates_stand_together_whatever_the_order() {
    let again = Draft {
        last_name: "Zola".into(),
        ..person("a", "A", "Aubert")
    };
    let mut desk = desk_of([
        again,
        person("m", "M", "Martin"),
        person("a", "A", "Aubert"),
        person("n", "N", "Zidane"),
    ]);
    assert_eq!(listed(&desk), ["3.json", "1.json", "2.json", "4.json"]);
    desk.sort_by(NAME);
    assert_eq!(listed(&desk), ["1.json", "3.json", "4.json", "2.json"]);
}

#[test]
fn the_list_is_narrowed_by_track_campus_and_session() {
    let at = |id, track, campus| Draft {
        track: chosen(track),
        campus: chosen(campus),
        ..person(id, id, "Martin")
    };
    let web = "developpeur-webmaster";
    let mut desk = desk_of([
        at("a", web, "niort"),
        at("b", web, "poitiers"),
        at("c", "indecis", "niort"),
        at("d", "boulanger", "niort"),
    ]);
    let text = |words: &str| Cell::Text(words.into());
    let any = &catalogue().form.choices.any_track;
    assert_eq!(
        desk.options(fabnum::desk::FILTERS[0]),
        [
            &text("boulanger"),
            &text("Développeur webmaster"),
            &text(any)
        ]
    );
    assert_eq!(
        desk.options(fabnum::desk::FILTERS[2]),
        [&Cell::Day(day("2026-12-12")), &Cell::Empty]
    );
    desk.narrow(0, Some(text("Développeur webmaster")));
    assert_eq!(listed(&desk), ["1.json", "2.json"]);
    desk.narrow(1, Some(text("Poitiers")));
    assert_eq!(listed(&desk), ["2.json"]);
    assert_eq!(desk.filter(1), Some(&text("Poitiers")));
    desk.narrow(0, None);
    desk.narrow(1, None);
    desk.narrow(2, Some(Cell::Empty));
    assert_eq!(listed(&desk), ["4.json"], "of a track that is gone");
    assert_eq!((desk.asked(), desk.count()), (1, 4));
}

#[test]
fn a_dossier_is_found_by_its_place_whatever_the_order() {
    let mut desk = desk_of(["b", "a"].map(|id| person(id, id, id)));
    desk.sort_by(NAME);
    assert_eq!(desk.entry(1).map(fabnum::desk::Entry::file), Some("2.json"));
    assert_eq!(desk.entry(7), None);
}
