//! One dossier, to read.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{OPEN, acknowledgement::Acknowledgement, open_instead};
use crate::{
    apply::table::{Cell, Column},
    browser::print,
    copy::{self, desk as words, table},
    desk::Entry,
    state::{navigation::use_navigation, use_catalogue},
    ui::notice::NoticeBox,
};

/// What is said of a dossier before its answers.
const FIRST: [Column; 3] = [Column::CompletedAt, Column::Session, Column::AgeAtStart];

/// The dossier, and those that may be from the same person.
pub(super) fn dossier(entry: &Entry, alike: Vec<(usize, &Entry)>) -> impl IntoView + use<> {
    let class = style_sheet!("./style/pages/desk/dossier.css");
    let (catalogue, navigation) = (use_catalogue(), use_navigation());
    let file = ("Fichier", entry.file().to_owned());
    let first = FIRST.map(|column| {
        (
            table::heading(column),
            words::cell(column, entry.cell(column)),
        )
    });
    let answers = entry.answers(&catalogue).into_iter().map(|row| {
        let text = row.lines.join("\n");
        let text = if text.is_empty() {
            copy::field::NOT_GIVEN.into()
        } else {
            text
        };
        (table::answer(row.field), text)
    });
    let rows = [file].into_iter().chain(first).chain(answers);
    let rows = rows.map(|(term, text)| {
        view! {
            <div>
                <dt>{term}</dt>
                <dd>{text}</dd>
            </div>
        }
        .into_any()
    });
    let rows = rows.collect_view();
    let problems = match entry.cell(Column::Problems) {
        Cell::Text(text) => text.lines().map(|line| item(line.to_owned())).collect(),
        _ => Vec::new(),
    };
    let alike = alike.into_iter().map(|(place, entry)| {
        let made = words::cell(Column::CompletedAt, entry.cell(Column::CompletedAt));
        let words = format!("{}, {made}", words::name(entry));
        item(view! {
            <button type="button" class="link" on:click=move |_| open_instead(navigation, place)>
                {words}
            </button>
        })
    });
    let alike = alike.collect();
    view! {
        <article class="desk-dossier" class=(class, true)>
            <p class="choices no-print">
                <button type="button" class="button" on:click=move |_| navigation.go_back(1)>
                    "Revenir à la liste"
                </button>
                <button type="button" class="button" on:click=move |_| print::page()>
                    "Imprimer cette candidature"
                </button>
            </p>
            <h2 id=OPEN tabindex="-1">{words::name(entry)}</h2>
            {notice(table::heading(Column::Problems), problems)}
            {notice(words::ALIKE, alike)}
            <dl>{rows}</dl>
            <Acknowledgement text=words::acknowledgement(&entry.first_name(), &catalogue) />
        </article>
    }
}

fn item(content: impl IntoView + 'static) -> AnyView {
    view! { <li>{content.into_any()}</li> }.into_any()
}

/// A box that stands out; none without items.
fn notice(heading: &'static str, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        view! {
            <NoticeBox>
                <h3>{heading}</h3>
                <ul>{items}</ul>
            </NoticeBox>
        }
        .into_any()
    })
}
