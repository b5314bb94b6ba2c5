//! The questions asked of the database, in words that both kinds understand.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{Any, AnyConnection, AnyPool, Executor, FromRow, Row, any::AnyRow};

use super::Kept;
use crate::{flags::Flags, stored::StoredApplication};

impl FromRow<'_, AnyRow> for StoredApplication {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        let milliseconds: i64 = row.try_get("received_at")?;
        let received_at = DateTime::from_timestamp_millis(milliseconds);
        Ok(Self {
            draft_id: row.try_get("draft_id")?,
            reference: row.try_get("reference")?,
            received_at: received_at.ok_or_else(|| sqlx::Error::ColumnDecode {
                index: "received_at".into(),
                source: "un instant qui ne peut pas s’écrire".into(),
            })?,
            flags: Flags {
                trap_filled: row.try_get::<i64, _>("trap_filled")? != 0,
                filled_in: TimeDelta::milliseconds(row.try_get("filled_in")?),
            },
            demonstration: row.try_get::<i64, _>("demonstration")? != 0,
            sha256: row.try_get("sha256")?,
            draft: row.try_get("draft")?,
        })
    }
}

/// Inserts it; where a unique key refuses it, says which one.
pub(super) async fn keep(
    connection: &mut AnyConnection,
    application: &StoredApplication,
) -> Result<Kept, sqlx::Error> {
    let inserted = sqlx::query(
        "INSERT INTO applications \
         (draft_id, reference, received_at, filled_in, trap_filled, demonstration, sha256, draft) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(&application.draft_id)
    .bind(&application.reference)
    .bind(application.received_at.timestamp_millis())
    .bind(application.flags.filled_in.num_milliseconds())
    .bind(i64::from(application.flags.trap_filled))
    .bind(i64::from(application.demonstration))
    .bind(&application.sha256)
    .bind(&application.draft)
    .execute(&mut *connection)
    .await?;
    if inserted.rows_affected() == 1 {
        return Ok(Kept::Now);
    }
    let before = of_draft(connection, &application.draft_id).await?;
    Ok(before.map_or(Kept::ReferenceTaken, |before| {
        Kept::Before(Box::new(before))
    }))
}

pub(super) async fn of_draft<'a>(
    database: impl Executor<'a, Database = Any>,
    id: &str,
) -> Result<Option<StoredApplication>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM applications WHERE draft_id = $1")
        .bind(id)
        .fetch_optional(database)
        .await
}

pub(super) async fn of_reference(
    pool: &AnyPool,
    reference: &str,
) -> Result<Option<StoredApplication>, sqlx::Error> {
    sqlx::query_as("SELECT * FROM applications WHERE reference = $1")
        .bind(reference)
        .fetch_optional(pool)
        .await
}

pub(super) async fn since(
    pool: &AnyPool,
    instant: DateTime<Utc>,
) -> Result<Vec<StoredApplication>, sqlx::Error> {
    sqlx::query_as(
        "SELECT * FROM applications WHERE received_at >= $1 ORDER BY received_at, reference",
    )
    .bind(instant.timestamp_millis())
    .fetch_all(pool)
    .await
}

pub(super) async fn count_before(
    pool: &AnyPool,
    instant: DateTime<Utc>,
) -> Result<u64, sqlx::Error> {
    let count: i64 = sqlx::query_scalar("SELECT count(*) FROM applications WHERE received_at < $1")
        .bind(instant.timestamp_millis())
        .fetch_one(pool)
        .await?;
    Ok(u64::try_from(count).unwrap_or_default())
}

pub(super) async fn erase_before(
    pool: &AnyPool,
    instant: DateTime<Utc>,
) -> Result<u64, sqlx::Error> {
    let erased = sqlx::query("DELETE FROM applications WHERE received_at < $1")
        .bind(instant.timestamp_millis())
        .execute(pool)
        .await?;
    Ok(erased.rows_affected())
}

pub(super) async fn is_there(pool: &AnyPool) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT draft_id FROM applications LIMIT 1")
        .fetch_optional(pool)
        .await
        .map(drop)
}
