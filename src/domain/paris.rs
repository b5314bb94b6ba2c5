//! The clock on the wall in Paris, from the European summer-time rule: no time-zone database needed.

use chrono::{
    DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc,
};

const HOUR: i32 = 3600;

/// The last Sunday of a month of 31 days, at 01:00 UTC: when Europe changes its clocks.
fn change(year: i32, month: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let sunday = last - Days::new(last.weekday().num_days_from_sunday().into());
    sunday.and_hms_opt(1, 0, 0)
}

/// Paris's offset from UTC at an instant: two hours from late March to late October, else one.
pub fn offset(now: DateTime<Utc>) -> FixedOffset {
    let (now, year) = (now.naive_utc(), now.year());
    let summer = change(year, 3).is_some_and(|start| start <= now)
        && change(year, 10).is_some_and(|end| now < end);
    let seconds = if summer { 2 * HOUR } else { HOUR };
    FixedOffset::east_opt(seconds).unwrap_or_else(|| chrono::Offset::fix(&Utc))
}

/// The day it is in Paris at an instant.
pub fn day(now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&offset(now)).date_naive()
}

/// The instant at which a Paris clock shows `time` on `day`.
///
/// In the hour that autumn repeats, the later of the two; in the hour that spring skips, one hour on.
pub fn instant(day: NaiveDate, time: NaiveTime) -> DateTime<FixedOffset> {
    let there = day.and_time(time);
    let winter = there
        .checked_sub_signed(TimeDelta::hours(1))
        .unwrap_or(there)
        .and_utc();
    let at = offset(winter);
    let shift = TimeDelta::seconds((at.local_minus_utc() - HOUR).into());
    let exact = winter - shift;
    // Only in the hour that spring skips does the shift lead back before the change.
    let exact = if offset(exact) == at { exact } else { winter };
    exact.with_timezone(&at)
}

/// The last second of a day in Paris: 23:59:59.
pub fn end_of(day: NaiveDate) -> DateTime<FixedOffset> {
    instant(day, NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default())
}
