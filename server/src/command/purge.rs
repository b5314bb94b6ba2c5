//! `fabnum-server purge`: erases the applications that are older than the school keeps them.

use chrono::{DateTime, Months, Utc};
use clap::Args;
use fabnum::copy::date;
use fabnum_server::store::StoreError;
use thiserror::Error;

use super::source::{Source, SourceError, Time};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    time: Time,
    /// Les compte, sans en effacer.
    #[arg(long)]
    dry_run: bool,
}

/// Why nothing was erased.
#[derive(Debug, Error)]
pub(crate) enum PurgeError {
    #[error(transparent)]
    Source(#[from] SourceError),
    #[error(
        "Rien n’a été effacé. site.json ne dit pas combien de temps garder les candidatures\u{a0}: écrivez le nombre de mois \
         dans legal.retention_months."
    )]
    NoRetention,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), PurgeError> {
        let (catalogue, store) = self.source.open().await?;
        let kept = catalogue.site.legal.retention_months.map(Months::new);
        // Before the first date that can be written, nothing was received.
        let oldest = kept
            .and_then(|kept| self.time.clock().now().checked_sub_months(kept))
            .ok_or(PurgeError::NoRetention)?;
        let count = if self.dry_run {
            store.count_before(oldest).await?
        } else {
            store.erase_before(oldest).await?
        };
        println!("{}", said(count, oldest, self.dry_run));
        store.close().await;
        Ok(())
    }
}

fn said(count: u64, oldest: DateTime<Utc>, dry_run: bool) -> String {
    let oldest = date::minute(oldest);
    let those = match count {
        0 => {
            return format!(
                "Aucune candidature n’a été reçue avant le {oldest}. Il n’y a rien à effacer."
            );
        }
        1 => "Une candidature reçue".into(),
        _ => format!("{count}\u{a0}candidatures reçues"),
    };
    let erased = match (count, dry_run) {
        (1, true) => "serait effacée",
        (1, false) => "a été effacée",
        (_, true) => "seraient effacées",
        (_, false) => "ont été effacées",
    };
    format!("{those} avant le {oldest} {erased}.")
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::said;

    #[test]
    fn several_are_told_in_the_plural() {
        for (dry_run, words) in [(true, "seraient effacées."), (false, "ont été effacées.")] {
            let said = said(3, DateTime::UNIX_EPOCH, dry_run);
            assert!(said.starts_with("3\u{a0}candidatures reçues avant le 1er\u{a0}janvier 1970"));
            assert!(said.ends_with(words), "{said}");
        }
    }
}
