//! Components, each with a sheet of its own under `style/ui/`: they draw domain values, and hold no state that outlives
//! them. What the whole page shares, the content and the clock, some take from context.

pub mod anew;
pub mod apply_bar;
pub mod apply_button;
pub mod art;
pub mod by_reception;
pub mod call_block;
pub mod campus_card;
pub mod contact;
pub mod cover;
pub mod definition_list;
pub mod footer;
pub mod form;
pub mod header;
pub mod legal_links;
pub mod link;
pub mod logo;
pub mod mark;
pub mod next_steps;
pub mod notice;
pub mod offer_list;
pub mod outlook;
pub mod page_head;
pub mod questions;
pub mod sections;
pub mod standing_bar;
pub mod statement;
pub mod status_badge;
pub mod tiles;
pub mod timeline;
pub mod track_card;
pub mod without_program;
