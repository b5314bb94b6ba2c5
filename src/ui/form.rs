//! The form's controls.
