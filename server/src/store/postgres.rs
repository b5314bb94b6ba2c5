//! Applications in a PostgreSQL database, which several instances share.

use std::{str::FromStr, time::Duration};

use sqlx::{
    AnyConnection, AnyPool, Connection, any::AnyPoolOptions, error::DatabaseError,
    postgres::PgConnectOptions,
};
use tokio::time::timeout;

use super::{
    StoreError,
    opening::{OpenError, check_tables, of_migration},
};
use crate::cause::in_french;

/// Connections of one instance: PostgreSQL allows a hundred in all, unless it is told otherwise.
const MOST_CONNECTIONS: u32 = 16;
const PATIENCE: Duration = Duration::from_secs(4);

/// Opens the database of that address, which has our tables, or gets them where one `makes` them.
pub(super) async fn open(url: &str, makes: bool) -> Result<AnyPool, StoreError> {
    let server = server(url)?;
    let connected = AnyPoolOptions::new()
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
        .await;
    let pool = match connected {
        Ok(pool) => pool,
        // It has tried again and again, and does not say why in vain.
        Err(sqlx::Error::PoolTimedOut) => return Err(why_down(url, server).await),
        Err(error) => return Err(of_database(error, &server)),
    };
    let fsync: String = sqlx::query_scalar("SELECT current_setting('fsync')")
        .fetch_one(&pool)
        .await?;
    if fsync != "on" {
        return Err(StoreError::NotDurable);
    }
    let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&pool).await?;
    check_tables(&tables, makes, || OpenError::NoTablesThere(server.clone()))?;
    // Its lock lets one instance at a time in.
    let migrator = sqlx::migrate!("migrations/postgres");
    let migrated = migrator.run(&pool).await;
    migrated
        .map_err(|error| of_migration(error, &migrator, |error| of_database(error, &server)))?;
    Ok(pool)
}

/// Where the server of that address is: nothing else of it may be said, as it may hold a password.
fn server(url: &str) -> Result<String, OpenError> {
    let options = PgConnectOptions::from_str(url).map_err(|_| OpenError::Address)?;
    Ok(match options.get_socket() {
        Some(folder) => folder.display().to_string(),
        None => format!("{}:{}", options.get_host(), options.get_port()),
    })
}

/// Why no connection has come.
async fn why_down(url: &str, server: String) -> StoreError {
    match timeout(PATIENCE, AnyConnection::connect(url)).await {
        Ok(Err(error)) => of_database(error, &server),
        Ok(Ok(_)) | Err(_) => {
            let cause = "pas de réponse à temps".to_owned();
            OpenError::Down { server, cause }.into()
        }
    }
}

/// What PostgreSQL says, or the system in its place.
fn of_database(error: sqlx::Error, server: &str) -> StoreError {
    let code = error.as_database_error().and_then(DatabaseError::code);
    let server = server.to_owned();
    match (code.as_deref(), &error) {
        (Some("28P01" | "28000"), _) => OpenError::Login(server).into(),
        (Some("3D000"), _) => OpenError::NoSuchDatabase(server).into(),
        (Some("42501"), _) => OpenError::NotAllowed(server).into(),
        (_, sqlx::Error::Configuration(_)) => OpenError::Address.into(),
        (_, sqlx::Error::Io(cause)) => {
            let cause = in_french(cause);
            OpenError::Down { server, cause }.into()
        }
        _ => error.into(),
    }
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
    use super::{
        super::Store,
        StoreError,
        running::{Postgres, patience::until},
    };

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
        // It reads its settings again in a moment.
        until("fsync is off", || {
            postgres.answers("DO $$ BEGIN ASSERT current_setting('fsync') = 'off'; END $$")
        });
        let refused = Store::open(&address).await.unwrap_err();
        assert!(matches!(refused, StoreError::NotDurable), "{refused}");
    }
}
