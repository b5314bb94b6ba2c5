//! Names that nobody else has.

/// A random UUID of version 4; an empty text where the browser has no random bytes.
///
/// Without a name, a draft is sent nowhere: the service refuses it, and the page leads to the dossier. A name that somebody
/// else could have, too, would lead to another's receipt.
///
/// `crypto.randomUUID` is missing on plain HTTP, so the random bytes are asked for and put in form here.
pub fn random() -> String {
    let mut bytes = [0_u8; 16];
    let crypto = leptos::prelude::window().crypto();
    if let Err(error) = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes))
    {
        leptos::logging::error!("no random bytes: {error:?}");
        return String::new();
    }
    let number = u128::from_be_bytes(bytes) & !(0xf << 76) | (0x4 << 76);
    let number = number & !(0x3 << 62) | (0x2 << 62);
    let hex = format!("{number:032x}");
    let parts =
        [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| hex.get(range).unwrap_or_default());
    parts.join("-")
}
