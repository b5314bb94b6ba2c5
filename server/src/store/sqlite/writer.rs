use std::{future::pending, time::Duration};

use sqlx::{AnyConnection, AnyPool, Connection};
use tokio::{
    sync::{mpsc, oneshot},
    time::{Instant, sleep_until},
};

use super::{super::query, Place, StoreError};
use crate::{cause::of_database, store::Kept, stored::StoredApplication};

/// Applications that wait at most; then who brings one waits.
const MOST_WAITING: usize = 256;
/// How long what was kept may stand in the journal alone: whoever copies nothing but the store's file has all else.
const MOMENT: Duration = Duration::from_millis(500);
/// The same, where the journal could not be emptied.
const LATER: Duration = Duration::from_secs(30);

/// Keeps applications one batch after the other.
///
/// SQLite has one writer at a time, and each commit waits for the disk: those that came meanwhile wait for the disk
/// together.
#[derive(Clone, Debug)]
pub(in crate::store) struct Writer(mpsc::Sender<Waiting>);

struct Waiting {
    application: StoredApplication,
    kept: oneshot::Sender<Result<Kept, StoreError>>,
}

impl Writer {
    /// A task of its own, which ends with the last writer.
    pub(in crate::store) fn of(pool: AnyPool, place: Place) -> Self {
        let (sender, mut receiver) = mpsc::channel(MOST_WAITING);
        tokio::spawn(async move {
            let mut batch = Vec::new();
            // The tables may have been made just now.
            let mut due = Some(Instant::now());
            loop {
                tokio::select! {
                    count = receiver.recv_many(&mut batch, MOST_WAITING) => {
                        if count == 0 {
                            break;
                        }
                        place.will_change();
                        keep_all(&pool, std::mem::take(&mut batch)).await;
                        due = due.or_else(|| Some(Instant::now() + MOMENT));
                    }
                    () = until(due) => due = empty_journal(&place).await.map(|wait| Instant::now() + wait),
                }
            }
        });
        Self(sender)
    }

    pub(in crate::store) async fn keep(
        &self,
        application: StoredApplication,
    ) -> Result<Kept, StoreError> {
        let (kept, answer) = oneshot::channel();
        let waiting = Waiting { application, kept };
        let gone = || StoreError::from(sqlx::Error::WorkerCrashed);
        self.0.send(waiting).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

async fn until(due: Option<Instant>) {
    match due {
        Some(due) => sleep_until(due).await,
        None => pending().await,
    }
}

/// When to try again, where some of the journal is left.
async fn empty_journal(place: &Place) -> Option<Duration> {
    match place.empty_journal().await {
        Ok(true) | Err(sqlx::Error::PoolClosed) => None,
        Ok(false) => Some(MOMENT),
        Err(error) => {
            tracing::warn!(
                "Le journal n’est pas encore écrit dans le fichier de la base de données\u{a0}: {}",
                of_database(&error)
            );
            Some(LATER)
        }
    }
}

/// Answers each once all are on the disk; where that fails, nothing was kept, and each hears so. Who has gone meanwhile
/// will ask again, and then hear the same.
async fn keep_all(pool: &AnyPool, batch: Vec<Waiting>) {
    match keep_together(pool, &batch).await {
        Ok(all) => {
            for (waiting, kept) in batch.into_iter().zip(all) {
                let _ = waiting.kept.send(Ok(kept));
            }
        }
        Err(error) => {
            let error = StoreError::from(error);
            for waiting in batch {
                let _ = waiting.kept.send(Err(error.clone()));
            }
        }
    }
}

/// All of them, or none.
async fn keep_together(pool: &AnyPool, batch: &[Waiting]) -> Result<Vec<Kept>, sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let kept = commit(&mut connection, batch).await;
    if kept.is_err() {
        // On a full disk SQLite takes the transaction back by itself, which this connection would never learn.
        connection.close_on_drop();
    }
    kept
}

async fn commit(
    connection: &mut AnyConnection,
    batch: &[Waiting],
) -> Result<Vec<Kept>, sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let mut all = Vec::with_capacity(batch.len());
    for waiting in batch {
        all.push(query::keep(&mut transaction, &waiting.application).await?);
    }
    transaction.commit().await?;
    Ok(all)
}
