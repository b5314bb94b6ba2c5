//! Dates and spans of time, as French writes them.

use chrono::{DateTime, Datelike, Months, NaiveDate, Timelike, Utc, Weekday};

use crate::domain::paris;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// The name of a month counted from 1, in lower case.
pub fn month_name(month: u32) -> Option<&'static str> {
    let place = usize::try_from(month.checked_sub(1)?).ok()?;
    MONTHS.get(place).copied()
}

/// The name of a date's month, in lower case.
pub fn month(date: NaiveDate) -> &'static str {
    month_name(date.month()).unwrap_or_default()
}

/// A date's month in a few letters: "déc.", "mars".
pub fn short_month(date: NaiveDate) -> &'static str {
    const SHORT: [&str; 12] = [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ];
    let place = usize::try_from(date.month0()).unwrap_or_default();
    SHORT.get(place).copied().unwrap_or_default()
}

/// Day and month: "12 décembre", "1er mars".
pub fn day_and_month(date: NaiveDate) -> String {
    let day = if date.day() == 1 {
        "1er".to_owned()
    } else {
        date.day().to_string()
    };
    format!("{day}\u{a0}{}", month(date))
}

/// The day of the week: "samedi".
pub fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "lundi",
        Weekday::Tue => "mardi",
        Weekday::Wed => "mercredi",
        Weekday::Thu => "jeudi",
        Weekday::Fri => "vendredi",
        Weekday::Sat => "samedi",
        Weekday::Sun => "dimanche",
    }
}

/// Day, month and year: "12 décembre 2026".
pub fn full(date: NaiveDate) -> String {
    format!("{} {}", day_and_month(date), date.year())
}

/// Day and month while the date lies within twelve months ahead or six months back, else the year too: of a day that is
/// longer past, the next one of that name is nearer.
pub fn near(date: NaiveDate, today: NaiveDate) -> String {
    let from = today.checked_sub_months(Months::new(6));
    let from = from.unwrap_or(NaiveDate::MIN);
    let to = today.checked_add_months(Months::new(12));
    let to = to.unwrap_or(NaiveDate::MAX);
    if from < date && date < to {
        day_and_month(date)
    } else {
        full(date)
    }
}

/// Month and year: "juin 2027".
pub fn month_and_year(date: NaiveDate) -> String {
    format!("{} {}", month(date), date.year())
}

/// Some months from one day to the day before another, by the parts of the months that they fall into: "de mi-juin 2027 à
/// mi-septembre 2027", "de juin 2027 à août 2027" where they are whole, "en juin 2027" where it is one.
pub fn span(from: NaiveDate, until: NaiveDate) -> String {
    let first = part_of_month(from);
    // What ends as a month begins ends with the month before.
    let last = match until.pred_opt() {
        Some(last) if until.day() == 1 => month_and_year(last),
        _ => part_of_month(until),
    };
    let of = if first.starts_with(['a', 'o']) {
        "d’"
    } else {
        "de "
    };
    if first == last {
        format!("en {first}")
    } else {
        format!("{of}{first} à {last}")
    }
}

/// The month of a day, and which third of it, unless it is the first day: "juin 2027", "début juin 2027", "mi-juin 2027",
/// "fin juin 2027".
fn part_of_month(date: NaiveDate) -> String {
    let part = match date.day() {
        1 => "",
        2..=10 => "début ",
        11..=20 => "mi-",
        _ => "fin ",
    };
    format!("{part}{}", month_and_year(date))
}

/// An instant on Paris's clocks, to the minute: "11 décembre 2026 à 23 h 59, heure de Paris".
pub fn instant(instant: DateTime<Utc>) -> String {
    format!("{}, heure de Paris", minute(instant))
}

/// The same for who knows whose clocks: "11 décembre 2026 à 23 h 59".
pub fn minute(instant: DateTime<Utc>) -> String {
    let there = instant.with_timezone(&paris::offset(instant));
    let (hour, minute) = (there.hour(), there.minute());
    format!(
        "{} à {hour}\u{a0}h\u{a0}{minute:02}",
        full(there.date_naive())
    )
}

/// The last day on which something can be done: "jusqu’à fin novembre", "jusqu’au 20 novembre".
pub fn until(last: NaiveDate, today: NaiveDate) -> String {
    let names_year = near(last, today) == full(last);
    match (ends_month(last), names_year) {
        (true, false) => format!("jusqu’à fin {}", month(last)),
        (false, false) => format!("jusqu’au {}", day_and_month(last)),
        (_, true) => until_in_year(last),
    }
}

/// The same with its year, for what is read in another one, too: "jusqu’à fin novembre 2026".
pub fn until_in_year(last: NaiveDate) -> String {
    if ends_month(last) {
        format!("jusqu’à fin {}", month_and_year(last))
    } else {
        format!("jusqu’au {}", full(last))
    }
}

fn ends_month(day: NaiveDate) -> bool {
    day.succ_opt().is_none_or(|next| next.day() == 1)
}

/// How far ahead a day is: "aujourd’hui", "demain", "dans 19 jours"; `None` once it is past.
pub fn days_ahead(days: i64) -> Option<String> {
    match days {
        ..0 => None,
        0 => Some("aujourd’hui".into()),
        1 => Some("demain".into()),
        _ => Some(format!("dans {days}\u{a0}jours")),
    }
}
