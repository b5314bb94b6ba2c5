//! How many applications may come from one address: enough for a classroom, too few for a program.

use std::{
    collections::HashMap,
    net::IpAddr,
    num::NonZeroU32,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::address::network;

/// Addresses that are remembered at once: about a megabyte.
const MOST_ADDRESSES: usize = 10_000;
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Slows down who sends too much. It is a brake in this process, not a rule: another instance has its own.
///
/// An hour's requests may come at once; each is given back after its share of the hour. All that has to be kept of an
/// address is the instant at which all are given back (the "generic cell rate algorithm"), on the clock that only runs: the
/// system's own may be set back.
#[derive(Debug)]
pub struct Limiter {
    share: Duration,
    whole_again: Mutex<HashMap<IpAddr, Instant>>,
}

impl Limiter {
    /// At most so many requests an hour from each address.
    pub fn hourly(requests: NonZeroU32) -> Self {
        Self {
            share: (HOUR / requests.get()).max(Duration::from_nanos(1)),
            whole_again: Mutex::default(),
        }
    }

    /// Counts a request from this address, now.
    ///
    /// # Errors
    /// Where there were too many: how long to wait, in whole seconds, at least one.
    pub fn admit(&self, address: IpAddr, now: Instant) -> Result<(), Duration> {
        let network = network(address);
        let mut whole_again = self
            .whole_again
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let from = whole_again
            .get(&network)
            .map_or(now, |instant| now.max(*instant));
        let next = from + self.share;
        let over = next.saturating_duration_since(now + HOUR);
        if !over.is_zero() {
            return Err(Duration::from_secs(over.as_secs() + 1));
        }
        if whole_again.len() >= MOST_ADDRESSES && !whole_again.contains_key(&network) {
            make_room(&mut whole_again, now);
        }
        whole_again.insert(network, next);
        Ok(())
    }
}

/// Forgets who has everything back; where nobody has, who will have it soonest.
fn make_room(whole_again: &mut HashMap<IpAddr, Instant>, now: Instant) {
    whole_again.retain(|_, instant| *instant > now);
    if whole_again.len() >= MOST_ADDRESSES {
        let soonest = whole_again.iter().min_by_key(|(_, instant)| **instant);
        if let Some(network) = soonest.map(|(network, _)| *network) {
            whole_again.remove(&network);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        net::IpAddr,
        num::NonZeroU32,
        time::{Duration, Instant},
    };

    use super::{Limiter, MOST_ADDRESSES};

    fn limiter() -> Limiter {
        Limiter::hourly(NonZeroU32::new(60).unwrap())
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn an_hours_requests_may_come_at_once_and_come_back_one_by_one() {
        let (limiter, start) = (limiter(), Instant::now());
        let admit = |seconds| {
            let now = start + Duration::from_secs(seconds);
            limiter.admit(address("192.0.2.1"), now)
        };
        assert!((0..60).all(|_| admit(0).is_ok()));
        let wait = admit(0).unwrap_err().as_secs();
        assert!((60..=61).contains(&wait), "{wait}");
        assert!(admit(59).is_err());
        assert!(admit(60).is_ok());
        assert!(admit(60).is_err());
        assert!((0..60).all(|_| admit(7200).is_ok()));
    }

    #[test]
    fn another_address_has_its_own_count_and_a_network_of_version_6_has_one() {
        let (limiter, start) = (limiter(), Instant::now());
        let uses_up = |text: &str| (0..60).all(|_| limiter.admit(address(text), start).is_ok());
        assert!(uses_up("192.0.2.1"));
        assert!(uses_up("192.0.2.2"));
        assert!(limiter.admit(address("::ffff:192.0.2.1"), start).is_err());
        assert!(uses_up("2001:db8::1"));
        assert!(limiter.admit(address("2001:db8::2"), start).is_err());
        assert!(limiter.admit(address("2001:db8:0:1::1"), start).is_ok());
    }

    #[test]
    fn it_remembers_a_bounded_number_of_addresses_and_the_busiest_longest() {
        let (limiter, start) = (limiter(), Instant::now());
        let busy = address("192.0.2.1");
        assert!((0..60).all(|_| limiter.admit(busy, start).is_ok()));
        for other in 0..500 + u32::try_from(MOST_ADDRESSES).unwrap() {
            let other = IpAddr::from((0x0a00_0000 + other).to_be_bytes());
            assert!(limiter.admit(other, start).is_ok());
        }
        assert!(limiter.whole_again.lock().unwrap().len() <= MOST_ADDRESSES);
        assert!(limiter.admit(busy, start).is_err());
    }
}
