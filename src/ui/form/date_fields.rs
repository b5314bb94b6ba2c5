//! A date in three inputs.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{
    group_frame::GroupFrame,
    ids,
    input::{Input, InputKind},
};
use crate::{
    apply::{draft::TypedDate, field::Field},
    copy,
};

/// One of the three inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Day,
    Month,
    Year,
}

impl Piece {
    const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    fn label(self) -> &'static str {
        match self {
            Self::Day => "Jour",
            Self::Month => "Mois",
            Self::Year => "Année",
        }
    }

    fn id(self, field: Field) -> String {
        match self {
            Self::Day => field.id().into(),
            Self::Month => format!("{}-mois", field.id()),
            Self::Year => format!("{}-annee", field.id()),
        }
    }

    fn autocomplete(self) -> &'static str {
        match self {
            Self::Day => "bday-day",
            Self::Month => "bday-month",
            Self::Year => "bday-year",
        }
    }

    fn kind(self) -> InputKind {
        match self {
            Self::Day | Self::Year => InputKind::Digits,
            // "janv." is a month too.
            Self::Month => InputKind::Text,
        }
    }

    fn of(self, date: &mut TypedDate) -> &mut String {
        match self {
            Self::Day => &mut date.day,
            Self::Month => &mut date.month,
            Self::Year => &mut date.year,
        }
    }
}

/// Day, month and year, each typed as one likes.
#[component]
pub fn DateFields(
    /// What it answers.
    field: Field,
    /// What is typed, as it is typed.
    #[prop(into)]
    value: Signal<TypedDate>,
    /// Called with the whole at each change.
    on_input: Callback<TypedDate>,
    /// The message, while there is one.
    #[prop(into)]
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let class = style_sheet!("./style/ui/form/date_fields.css");
    let invalid = Signal::derive(move || problem.with(Option::is_some));
    // The group says its message where it is entered; an input alone says it again where a link leads straight to it.
    let described_by = Signal::derive(move || invalid.get().then(|| ids::message(field)));
    let input = move |piece: Piece| {
        let text = Signal::derive(move || std::mem::take(piece.of(&mut value.get())));
        let on_input = Callback::new(move |typed| {
            let mut date = value.get_untracked();
            *piece.of(&mut date) = typed;
            on_input.run(date);
        });
        view! {
            <div class="piece" class:month=piece == Piece::Month class:year=piece == Piece::Year>
                <label for=piece.id(field)>{piece.label()}</label>
                <Input
                    id=piece.id(field)
                    name=piece.id(field)
                    kind=piece.kind()
                    autocomplete=piece.autocomplete()
                    value=text
                    on_input=on_input
                    invalid=invalid
                    described_by=described_by
                />
            </div>
        }
    };
    view! {
        <GroupFrame
            field=field
            legend=copy::field::label(field).to_owned()
            optional=false
            hint=copy::field::hint(field).map(str::to_owned)
            problem=problem
        >
            <div class="date-pieces" class=(class, true)>{Piece::ALL.map(input).collect_view()}</div>
        </GroupFrame>
    }
}
