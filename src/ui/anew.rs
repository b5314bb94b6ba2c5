//! What is never changed in place.

use leptos::{either::Either, prelude::*};

/// Draws a view that is made anew each time what it reads has changed.
///
/// Changed in place, a question would take over the inputs of the one before, and a radio that gets its new name before its
/// new state would clear the new answer. A browser's translator takes each text out of the page and puts another one in its
/// place: a text that is changed, or removed, has to be in an element that is drawn anew. That element is the first of its view: the
/// framework puts the next view where the first element stands.
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

/// Words that change, in an element that is drawn anew; nothing for none. Where they are heard, the element around them stays.
pub fn words_anew<W: Into<String>>(
    say: impl Fn() -> Option<W> + Send + Sync + 'static,
) -> impl IntoView {
    let said = Memo::new(move |_| say().map(Into::into));
    anew(move || said.get().map(|said: String| view! { <span>{said}</span> }))
}
