//! From which address a request comes, behind proxies too.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    str::FromStr,
};

use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;

/// Where proxies write whom they speak for, each at the end.
pub(crate) const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Proxies that say truly whom they speak for: one address, or a network as in `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trusted(IpNet);

impl FromStr for Trusted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let network = text.parse::<IpNet>();
        network
            .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
            .map(Self)
            .map_err(|_| "écrivez une adresse, ou un réseau comme 10.0.0.0/8".into())
    }
}

/// Whether one of them has this address.
pub(crate) fn is_trusted(address: IpAddr, trusted: &[Trusted]) -> bool {
    trusted.iter().any(|trusted| trusted.0.contains(&address))
}

/// By what its owner is told from others: the address; of version 6, the half that names the network, as its owner has
/// all of the other half.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX)).into()
        }
    }
}

/// The address that a request comes from: the right-most one that is no trusted proxy's. What stands left of it could
/// have been written by anybody.
pub fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[Trusted]) -> IpAddr {
    let mut client = peer.to_canonical();
    let lines = headers.get_all(FORWARDED_FOR).iter().rev();
    let written = lines.flat_map(|line| line.to_str().unwrap_or("?").rsplit(','));
    for hop in written {
        if !is_trusted(client, trusted) {
            break;
        }
        // Behind something that is no address, nothing can be believed.
        let Some(address) = address(hop.trim()) else {
            break;
        };
        client = address;
    }
    client
}

/// An address, with a port or without.
fn address(text: &str) -> Option<IpAddr> {
    let with_port = || Some(text.parse::<SocketAddr>().ok()?.ip());
    let address = text.parse().ok().or_else(with_port)?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use axum::http::HeaderMap;

    use super::{FORWARDED_FOR, Trusted, client};

    fn seen(peer: &str, lines: &[&str]) -> String {
        let trusted = ["127.0.0.1", "10.0.0.0/8"].map(|text| text.parse::<Trusted>().unwrap());
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        let peer: IpAddr = peer.parse().unwrap();
        client(peer, &headers, &trusted).to_string()
    }

    #[test]
    fn the_right_most_address_that_is_no_trusted_proxy_is_the_clients() {
        for (peer, lines, expected) in [
            ("198.51.100.1", &[][..], "198.51.100.1"),
            ("198.51.100.1", &["192.0.2.1"], "198.51.100.1"),
            ("127.0.0.1", &[], "127.0.0.1"),
            ("127.0.0.1", &["192.0.2.1"], "192.0.2.1"),
            ("::ffff:127.0.0.1", &["192.0.2.1"], "192.0.2.1"),
            ("127.0.0.1", &["6.6.6.6, 192.0.2.1, 10.1.2.3"], "192.0.2.1"),
            (
                "127.0.0.1",
                &["6.6.6.6", "192.0.2.1", "10.1.2.3"],
                "192.0.2.1",
            ),
            ("127.0.0.1", &["192.0.2.1:4711"], "192.0.2.1"),
            ("127.0.0.1", &["[2001:db8::1]:4711"], "2001:db8::1"),
            ("127.0.0.1", &["6.6.6.6, unknown, 10.1.2.3"], "10.1.2.3"),
            ("127.0.0.1", &["10.1.2.3"], "10.1.2.3"),
        ] {
            assert_eq!(seen(peer, lines), expected, "{peer} {lines:?}");
        }
    }

    #[test]
    fn what_is_no_address_cannot_be_trusted() {
        assert!("localhost".parse::<Trusted>().is_err());
        assert!("10.0.0.0/33".parse::<Trusted>().is_err());
    }
}
