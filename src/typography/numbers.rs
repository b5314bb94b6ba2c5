//! Numbers: what they count stays on their line, and ordinals are short.

use super::{Fault, marks::is_no_break, near};

/// What a number counts on this site, months of a date included.
const UNITS: &str = "h heure heures min minute minutes jour jours semaine semaines mois an ans année années \
    place places salarié salariés personne personnes question questions réponse réponses caractère caractères € % ko \
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
/// Ends of ordinals that French does not write, or does not write apart from the number.
const ORDINALS: &str = "er re e ère ere ème eme ième ieme nd";

pub(super) fn faults(text: &str) -> Vec<Fault> {
    let last_digits = text.char_indices().filter(|(at, c)| {
        c.is_ascii_digit()
            && !text
                .get(at + 1..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    last_digits
        .filter_map(|(at, _)| fault(text, at + 1))
        .collect()
}

/// The fault after the number that ends at `end`.
fn fault(text: &str, end: usize) -> Option<Fault> {
    let (before, after) = text.split_at_checked(end)?;
    let name = before.trim_end_matches(|c: char| c.is_ascii_digit());
    // `E2C` and `B2B` are names, not numbers.
    if name.ends_with(char::is_alphabetic) {
        return None;
    }
    let space = after.chars().next().filter(|c| c.is_whitespace());
    let rest = space.map_or(after, |_| after.trim_start());
    let word = first_word(rest);
    let unit = is_one_of(&word.to_lowercase(), UNITS);
    let short = matches!(word, "er" | "re" | "e");
    if is_one_of(word, ORDINALS) && (space.is_some() || !short) {
        Some(Fault::Ordinal {
            near: near(text, end),
        })
    } else if space.is_some_and(is_no_break) {
        let minutes = rest.strip_prefix("h ").is_some_and(starts_with_digit);
        minutes.then(|| Fault::NumberUnit {
            near: near(text, end),
        })
    } else {
        let thousands =
            space.is_some() && word.len() == 3 && word.chars().all(|c| c.is_ascii_digit());
        // `30h` and `23h59` lack the space altogether.
        (unit || thousands).then(|| Fault::NumberUnit {
            near: near(text, end),
        })
    }
}

fn is_one_of(word: &str, list: &str) -> bool {
    list.split_whitespace().any(|one| one == word)
}

fn first_word(text: &str) -> &str {
    let number = starts_with_digit(text);
    let fits = |c: char| {
        if number {
            c.is_ascii_digit()
        } else {
            c.is_alphabetic() || matches!(c, '€' | '%')
        }
    };
    let end = text.find(|c| !fits(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}
