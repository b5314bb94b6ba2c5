//! The places for connections: so many in all, and a share of them for one address.

use std::{
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
};

use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
};

use super::Limits;
use crate::address::{Trusted, is_trusted, network};

/// How many places each address has taken.
type Taken = Arc<Mutex<HashMap<IpAddr, u32>>>;

pub(super) struct Places {
    all: u32,
    share: u32,
    trusted: Vec<Trusted>,
    free: Arc<Semaphore>,
    taken: Taken,
}

/// A connection's place, free again when this is dropped.
pub(super) struct Place {
    _free: OwnedSemaphorePermit,
    _of_share: Option<OfShare>,
}

/// One place of an address's share.
struct OfShare {
    network: IpAddr,
    taken: Taken,
}

impl Places {
    pub(super) fn of(limits: &Limits, trusted: Vec<Trusted>) -> Self {
        Self {
            all: limits.connections,
            share: limits.from_one_address,
            trusted,
            free: Arc::new(Semaphore::new(limits.connections as usize)),
            taken: Taken::default(),
        }
    }

    /// The next connection, once there is room for it; `None` where its address has its share, and is hung up on.
    pub(super) async fn accept(
        &self,
        listener: &TcpListener,
    ) -> io::Result<Option<(TcpStream, SocketAddr, Place)>> {
        let free = Arc::clone(&self.free).acquire_owned().await;
        let free = free.map_err(io::Error::other)?;
        let (stream, peer) = listener.accept().await?;
        let address = peer.ip().to_canonical();
        let of_share = if is_trusted(address, &self.trusted) {
            None
        } else {
            let Some(of_share) = self.take(network(address)) else {
                return Ok(None);
            };
            Some(of_share)
        };
        let place = Place {
            _free: free,
            _of_share: of_share,
        };
        Ok(Some((stream, peer, place)))
    }

    fn take(&self, network: IpAddr) -> Option<OfShare> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(network).or_default();
        if *count >= self.share {
            return None;
        }
        *count += 1;
        let taken = Arc::clone(&self.taken);
        Some(OfShare { network, taken })
    }

    /// Ends once every place is free.
    pub(super) async fn all_left(&self) {
        // It fails only where it is closed, which nobody does.
        let _ = self.free.acquire_many(self.all).await;
    }
}

impl Drop for OfShare {
    fn drop(&mut self) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.network);
            }
        }
    }
}
