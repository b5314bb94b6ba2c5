//! Applications in a PostgreSQL database, which several instances share.

use std::time::Duration;

use sqlx::{AnyPool, any::AnyPoolOptions};

use super::StoreError;

/// Connections of one instance: PostgreSQL allows a hundred in all, unless it is told otherwise.
const MOST_CONNECTIONS: u32 = 16;
const PATIENCE: Duration = Duration::from_secs(4);

pub(super) async fn open(url: &str) -> Result<AnyPool, StoreError> {
    let pool = AnyPoolOptions::new()
        .max_connections(MOST_CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .after_connect(|connection, _| {
            // Whatever this database's habit is: a receipt waits for the disk.
            Box::pin(async move {
                sqlx::raw_sql("SET synchronous_commit TO on")
                    .execute(connection)
                    .await?;
                Ok(())
            })
        })
        .connect(url)
        .await?;
    let fsync: String = sqlx::query_scalar("SELECT current_setting('fsync')")
        .fetch_one(&pool)
        .await?;
    if fsync != "on" {
        return Err(StoreError::NotDurable);
    }
    // Its lock lets one instance at a time in.
    sqlx::migrate!("migrations/postgres").run(&pool).await?;
    Ok(pool)
}

/// Frees the room of what was erased, so that it is written over.
pub(super) async fn forget(pool: &AnyPool) -> Result<(), StoreError> {
    sqlx::raw_sql("VACUUM applications").execute(pool).await?;
    Ok(())
}

#[cfg(test)]
#[path = "../../tests/support/postgres.rs"]
mod running;

#[cfg(test)]
mod tests {
    use super::{super::Store, StoreError, running::Postgres};

    async fn setting(store: &Store) -> String {
        sqlx::query_scalar("SELECT current_setting('synchronous_commit')")
            .fetch_one(&store.pool)
            .await
            .unwrap()
    }

    #[tokio::test]
    async fn a_receipt_waits_for_the_disk_whatever_the_databases_habit_is() {
        let Some(postgres) = Postgres::new() else {
            return;
        };
        let address = postgres.new_database("ecole");
        for habit in ["off", "local", "on"] {
            let changed = format!("ALTER DATABASE ecole SET synchronous_commit = {habit}");
            assert!(postgres.answers(&changed));
            let store = Store::open(&address).await.unwrap();
            assert_eq!(setting(&store).await, "on", "{habit}");
        }
        // A database that never waits for its disk is none to keep a promise with.
        assert!(postgres.answers("ALTER SYSTEM SET fsync = off"));
        assert!(postgres.answers("SELECT pg_reload_conf()"));
        let refused = loop {
            match Store::open(&address).await {
                // It reads its settings again in a moment.
                Ok(store) => store.close().await,
                Err(error) => break error,
            }
        };
        assert!(matches!(refused, StoreError::NotDurable), "{refused}");
    }
}
