//! Dates and spans of time, as French writes them.

use chrono::{DateTime, Datelike, Months, NaiveDate, Timelike, Utc};

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

/// Day, month and year: "12 décembre 2026".
pub fn full(date: NaiveDate) -> String {
    format!("{} {}", day_and_month(date), date.year())
}

/// Day and month while the date lies within twelve months of today, else the year too.
pub fn near(date: NaiveDate, today: NaiveDate) -> String {
    let year = Months::new(12);
    let from = today.checked_sub_months(year).unwrap_or(NaiveDate::MIN);
    let to = today.checked_add_months(year).unwrap_or(NaiveDate::MAX);
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
    let ends_month = last.succ_opt().is_none_or(|next| next.day() == 1);
    if !ends_month {
        format!("jusqu’au {}", near(last, today))
    } else if near(last, today) == full(last) {
        format!("jusqu’à fin {}", month_and_year(last))
    } else {
        format!("jusqu’à fin {}", month(last))
    }
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
