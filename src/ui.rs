//! Stateless components: each takes domain values and draws them, with a sheet of its own under `style/ui/`.

pub mod form;
pub mod link;
