//! `fabnum-server serve`: serves the built site and receives applications until it is told to stop.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    path::{Path, PathBuf},
};

use axum::{Router, middleware};
use clap::Args;
use fabnum::domain::catalogue::Catalogue;
use fabnum_server::{
    address::Trusted,
    catalogue::{self, Live},
    cause::in_french,
    journal,
    limit::Limiter,
    listen::{self, Limits},
    pages::Pages,
    receive::{self, HOURLY, PATH, Reception},
    site,
    store::{Store, StoreError},
};
use thiserror::Error;
use tokio::net::TcpListener;

use super::{
    source::{Database, Site, Time},
    usage::{address, number, port},
};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    database: Database,
    /// L’adresse d’écoute, sinon 127.0.0.1 (hors de cette machine, rien n’est reçu tant que site.json est incomplet).
    #[arg(
        long,
        value_name = "ADRESSE",
        default_value_t = Ipv4Addr::LOCALHOST.into(),
        hide_default_value = true,
        value_parser = address
    )]
    bind: IpAddr,
    /// Le port d’écoute, sinon 8080.
    #[arg(
        long,
        default_value_t = 8080,
        hide_default_value = true,
        value_parser = port
    )]
    port: u16,
    /// Sert seulement les fichiers, et ne reçoit rien.
    #[arg(long = "static")]
    files_alone: bool,
    #[arg(
        long,
        value_name = "NOMBRE",
        default_value_t = HOURLY,
        hide_default_value = true,
        help = format!("Les candidatures par heure d’une même adresse, sinon {HOURLY}"),
        value_parser = number
    )]
    hourly_limit: NonZeroU32,
    /// Un proxy dont on croit X-Forwarded-For, par son adresse ou son réseau (10.0.0.0/8), plusieurs fois si besoin.
    #[arg(long, value_name = "ADRESSE")]
    trusted_proxy: Vec<Trusted>,
    #[command(flatten)]
    time: Time,
}

/// Why the server cannot run.
#[derive(Debug, Error)]
pub(crate) enum ServeError {
    #[error("Il n’y a pas de site construit dans {}. Construisez-le d’abord, ou dites où il est avec --dist.", .0.display())]
    NotBuilt(PathBuf),
    #[error(
        "Le port {0} est déjà pris. Arrêtez le programme qui l’utilise, ou choisissez-en un autre avec PORT ou --port."
    )]
    PortInUse(u16),
    #[error(
        "Impossible d’écouter sur {address} ({}). Choisissez une autre adresse avec --bind, ou un autre port avec --port.",
        in_french(cause)
    )]
    Listen {
        address: SocketAddr,
        cause: io::Error,
    },
    #[error("Les candidatures ne peuvent pas être enregistrées. {0}")]
    Store(#[from] StoreError),
    #[error("Le service s’est arrêté\u{a0}: {}.", in_french(.0))]
    Stopped(#[from] io::Error),
}

impl Arguments {
    pub(crate) async fn run(self) -> Result<(), ServeError> {
        let dist = self.site.dist.clone();
        if !dist.join("index.html").is_file() {
            return Err(ServeError::NotBuilt(dist));
        }
        let pages = pages(&dist);
        let listener = self.listen().await?;
        let address = listener.local_addr()?;
        let store = if self.files_alone {
            None
        } else {
            Some(self.database.make().await?)
        };
        let trusted = self.trusted_proxy.clone();
        let service = store.clone().map(|store| self.service(store, address.ip()));
        let router = site::router(&dist, pages, service.unwrap_or_default())
            .layer(middleware::from_fn(journal::write));
        let stop = stop_signal()?;
        println!("http://{address}");
        listen::serve(listener, router, Limits::default(), trusted, stop).await;
        if let Some(store) = store {
            store.close().await;
        }
        Ok(())
    }

    async fn listen(&self) -> Result<TcpListener, ServeError> {
        let address = SocketAddr::new(self.bind, self.port);
        TcpListener::bind(address)
            .await
            .map_err(|cause| match cause.kind() {
                io::ErrorKind::AddrInUse => ServeError::PortInUse(self.port),
                _ => ServeError::Listen { address, cause },
            })
    }

    fn service(self, store: Store, address: IpAddr) -> Router {
        let reception = Reception {
            limiter: Limiter::hourly(self.hourly_limit),
            trusted: self.trusted_proxy,
            is_local: address.is_loopback(),
            ..Reception::local(store, Live::of(&self.site.dist), self.time.clock())
        };
        if let Ok(catalogue) = reception.catalogue.now() {
            say_what_is_missing(&catalogue, reception.is_local);
            say_where_none_arrives(&catalogue);
        }
        receive::router(reception)
    }
}

/// Before a school may collect, what it still has to say in `site.json`.
fn say_what_is_missing(catalogue: &Catalogue, is_local: bool) {
    let conditions = catalogue.site.legal.conditions().into_iter();
    let missing: Vec<_> = conditions
        .filter_map(|(name, is_known)| (!is_known).then_some(name))
        .collect();
    if missing.is_empty() {
        return;
    }
    let until = missing.join(", ");
    if is_local {
        tracing::warn!(
            "Démonstration, pour cette machine seulement. Pour de vraies candidatures, complétez legal dans site.json\u{a0}: {until}."
        );
    } else {
        tracing::warn!(
            "Aucune candidature n’est reçue. Complétez d’abord legal dans site.json\u{a0}: {until}."
        );
    }
}

/// Where the site sends applications to another address than this program's.
fn say_where_none_arrives(catalogue: &Catalogue) {
    if let Some(path) = &catalogue.site.endpoint
        && path != PATH
    {
        tracing::warn!(
            "Aucune candidature n’arrive\u{a0}: le site les envoie à {path}, et ce programme les reçoit à {PATH}. \
             Écrivez «\u{a0}{PATH}\u{a0}» pour applications.endpoint, dans site.json."
        );
    }
}

/// The pages of the built site. Broken data is no reason not to serve it: the app tells the visitor.
fn pages(dist: &Path) -> Pages {
    let catalogue = catalogue::read(dist).inspect_err(|error| {
        tracing::error!(
            "Toutes les adresses sont servies, même celles qui ne mènent à aucune page. {error}"
        );
    });
    Pages::of(catalogue.ok())
}

/// Ends when the program is asked to stop: by Ctrl-C, or by the signal that service managers send.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ends when the program is asked to stop, by Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // A handler that cannot be set leaves the system's own, which ends the program at once.
        let _ = tokio::signal::ctrl_c().await;
    })
}
