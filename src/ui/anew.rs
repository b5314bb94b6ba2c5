//! What is never changed in place.

use leptos::{either::Either, prelude::*};

/// Draws a view that is made anew each time what it reads has changed.
///
/// Changed in place, a question would take over the inputs of the one before, and a radio that gets its new name before its
/// new state would clear the new answer. Nor would words that a browser's translator has put elsewhere ever change.
pub fn anew<V: IntoView + 'static>(
    mut draw: impl FnMut() -> V + Send + 'static,
) -> impl FnMut() -> Either<V, V> + Send + 'static {
    let mut is_left = false;
    move || {
        let view = draw();
        is_left = !is_left;
        if is_left {
            Either::Left(view)
        } else {
            Either::Right(view)
        }
    }
}
