//! What follows from a cohort's dates: ends, weeks, hours.

use chrono::{Days, Months, NaiveDate};

/// A cohort's time: some months of teaching, then some of internship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day of teaching, a day in Paris.
    pub start: NaiveDate,
    /// Months of teaching, at least one.
    pub teaching_months: u32,
    /// Hours of teaching a week, at least one.
    pub hours_per_week: u32,
    /// Months of internship after the teaching; none where there is no internship.
    pub internship_months: u32,
}

impl Period {
    /// The first day after the teaching, which is the first of the internship.
    pub fn teaching_end(&self) -> NaiveDate {
        add(self.start, self.teaching_months)
    }

    /// The first day after the internship.
    pub fn end(&self) -> NaiveDate {
        add(self.start, self.months())
    }

    /// Months from start to end.
    pub fn months(&self) -> u32 {
        self.teaching_months.saturating_add(self.internship_months)
    }

    /// Whole weeks of teaching, holidays not taken off.
    pub fn teaching_weeks(&self) -> u32 {
        let days = (self.teaching_end() - self.start).num_days();
        u32::try_from(days / 7).unwrap_or_default()
    }

    /// Hours of teaching in all, holidays not taken off.
    pub fn teaching_hours(&self) -> u32 {
        self.teaching_weeks().saturating_mul(self.hours_per_week)
    }

    /// The day before the start, on which applications close where no closing is published.
    pub fn eve(&self) -> NaiveDate {
        self.start
            .checked_sub_days(Days::new(1))
            .unwrap_or(self.start)
    }
}

fn add(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}
