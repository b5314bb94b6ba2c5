//! The dossiers, a row each.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{INPUT, filters::filters, open, opener};
use crate::{
    apply::{
        field::Field,
        table::{Column, Row, csv},
    },
    browser::{
        file::{self, TextFile},
        focus, print,
    },
    copy::{desk as words, table},
    desk::{Desk, Listed},
    domain::paris,
    state::{
        desk::use_desk,
        navigation::{Navigation, use_navigation},
        use_now,
    },
    ui::anew::words_anew,
};

/// The columns that are shown beside the name; the file for spreadsheets has them all.
const SHOWN: [Column; 8] = [
    Column::AgeAtStart,
    Column::Answer(Field::Email),
    Column::Answer(Field::Phone),
    Column::Answer(Field::Track),
    Column::Answer(Field::Campus),
    Column::Session,
    Column::CompletedAt,
    Column::Problems,
];

/// The list with what can be done with it; nothing before the first dossier.
pub(super) fn list(desk: RwSignal<Desk>, held: &Desk) -> impl IntoView + use<> {
    let class = style_sheet!("./style/pages/desk/list.css");
    if held.is_empty() {
        return None;
    }
    let navigation = use_navigation();
    let list = held.list();
    let sort = held.sort();
    let columns = [Column::Answer(Field::LastName)].into_iter().chain(SHOWN);
    let head = columns.map(|column| {
        let order = match (sort.column == column, sort.descending) {
            (false, _) => None,
            (true, false) => Some("ascending"),
            (true, true) => Some("descending"),
        };
        view! {
            <th role="columnheader" scope="col" aria-sort=order>
                <button type="button" on:click=move |_| desk.update(|desk| desk.sort_by(column))>
                    {table::heading(column)}
                </button>
            </th>
        }
        .into_any()
    });
    let head = head.collect_view();
    let rows = list
        .iter()
        .map(|listed| row(navigation, *listed))
        .collect_view();
    Some(view! {
        <section class="desk-list" class=(class, true) aria-labelledby="dossiers-recus">
            <h2 id="dossiers-recus">"Candidatures reçues"</h2>
            {filters(desk, held)}
            <Tools desk />
            <table role="table">
                <caption class="unseen">
                    "Une candidature par ligne. Les titres des colonnes trient la liste."
                </caption>
                <thead role="rowgroup">
                    <tr role="row">{head}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </section>
    })
}

/// Rows change in place, as the list keeps the focus: texts are set as properties, also where a translator has replaced them.
fn row(
    navigation: Navigation,
    Listed {
        place,
        entry,
        group,
    }: Listed<'_>,
) -> AnyView {
    let cells = SHOWN.into_iter().map(|column| {
        let heading = table::heading(column);
        let own = words::listed(column, entry.cell(column));
        let group = group.filter(|_| column == Column::Problems);
        let lines = [
            (own, false),
            (group.map(words::duplicate).unwrap_or_default(), true),
        ];
        let lines = lines.into_iter().filter(|(words, _)| !words.is_empty());
        let lines = lines.map(|(words, alike)| {
            view! { <p class:alike=alike prop:textContent=words></p> }.into_any()
        });
        view! {
            <td role="cell" data-heading=heading>
                {lines.collect_view()}
            </td>
        }
        .into_any()
    });
    let cells = cells.collect_view();
    view! {
        <tr role="row" class:alike=group.is_some()>
            <th role="rowheader" scope="row">
                <button
                    type="button"
                    id=opener(place)
                    prop:textContent=words::name(entry)
                    on:click=move |_| open(navigation, place)
                ></button>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// What can be done with the list as it is shown.
#[component]
fn Tools(desk: RwSignal<Desk>) -> impl IntoView {
    let (failed, set_failed) = signal(false);
    let now = use_now();
    let export = move |_| {
        let text = desk.with_untracked(|desk| {
            let rows: Vec<&Row> = desk
                .list()
                .iter()
                .map(|listed| listed.entry.row())
                .collect();
            csv::file(rows)
        });
        let file = TextFile {
            name: format!(
                "candidatures-{}.csv",
                paris::day(now.get_untracked().instant())
            ),
            media_type: "text/csv",
            text,
        };
        let saved = file::save(&file);
        if let Err(error) = &saved {
            leptos::logging::error!("{error}");
        }
        set_failed.set(saved.is_err());
    };
    // The button goes away with the list: without this, the keyboard would be nowhere.
    let clear = move |_| {
        use_desk().clear();
        focus::later(INPUT);
    };
    view! {
        <p class="choices no-print">
            <button type="button" class="button primary" on:click=export>
                "Exporter la liste (CSV)"
            </button>
            <button type="button" class="button" on:click=move |_| print::page()>
                "Imprimer la liste"
            </button>
            <button type="button" class="button" on:click=clear>
                "Retirer toutes les candidatures"
            </button>
        </p>
        <p role="alert">{words_anew(move || failed.get().then_some("Le fichier n’a pas pu être enregistré."))}</p>
    }
}
