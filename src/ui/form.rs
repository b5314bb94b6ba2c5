//! The form's controls: each draws one field and hands back what was typed, as it was typed.
//!
//! A control's input has the id [`Field::id`](crate::apply::field::Field::id); its hint and its message have ids
//! derived from it, see `ids`.

pub mod action_bar;
pub mod check_box;
pub mod check_group;
pub mod choice_row;
mod count;
pub mod date_fields;
pub mod error_summary;
pub mod field_frame;
pub mod group_frame;
pub mod heading;
mod ids;
pub mod input;
pub mod notes;
pub mod option;
pub mod pieces;
pub mod progress;
pub mod radio_group;
pub mod summary_list;
pub mod text_area;
pub mod text_field;

pub use action_bar::ActionBar;
pub use check_box::CheckBox;
pub use check_group::CheckGroup;
pub use date_fields::DateFields;
pub use error_summary::ErrorSummary;
pub use heading::QuestionHeading;
pub use input::InputKind;
pub use option::Choice;
pub use progress::ProgressRow;
pub use radio_group::RadioGroup;
pub use summary_list::{SummaryList, row_id};
pub use text_area::TextArea;
pub use text_field::TextField;
