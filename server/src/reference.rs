//! The short names by which applications are spoken of.

use rand::RngExt;

/// Signs that look alike in no font, without vowels, so that no word comes up: the alphabet of Open Location Codes.
const ALPHABET: &[u8; 20] = b"23456789CFGHJMPQRVWX";
/// Signs in a reference: 25 thousand million of them in all.
const LENGTH: usize = 8;

/// A new reference, at random. That nobody has it yet is for the store to say.
pub fn random() -> String {
    let mut random = rand::rng();
    let sign = |_| {
        let sign = ALPHABET.get(random.random_range(0..ALPHABET.len()));
        sign.copied().map_or('2', char::from)
    };
    (0..LENGTH).map(sign).collect()
}

/// The reference in what somebody typed or read out, whatever its case and its spaces.
pub fn normalised(typed: &str) -> String {
    let signs = typed.chars().filter(|c| c.is_ascii_alphanumeric());
    signs.map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::{normalised, random};

    #[test]
    fn a_reference_can_be_read_out_and_spells_no_word() {
        for _ in 0..1000 {
            let reference = random();
            assert_eq!(reference.len(), 8);
            assert!(
                !reference.contains(|c: char| "AEIOUY01OILSZBDNKT".contains(c)),
                "{reference}"
            );
            assert_eq!(normalised(&reference), reference);
        }
    }

    #[test]
    fn a_reference_is_found_as_people_write_it() {
        assert_eq!(normalised(" cfgh-2345 "), "CFGH2345");
    }
}
