//! Phone numbers and e-mail addresses as people type them: [`fabnum::domain::contact`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::domain::contact::{Email, EmailError, Phone, PhoneError};
use proptest::prelude::*;
use support::{any_text, cases};

#[test]
fn a_good_phone_number_is_accepted_however_it_is_written() {
    let table = [
        ("0612345678", "+33612345678"),
        ("06 12 34 56 78", "+33612345678"),
        ("06.12.34.56.78", "+33612345678"),
        ("06-12-34-56-78", "+33612345678"),
        ("06/12/34/56/78", "+33612345678"),
        ("06\u{a0}12\u{202f}34\t56 78", "+33612345678"),
        ("06‑12–34‐56_78", "+33612345678"),
        ("  0612345678\n", "+33612345678"),
        ("\u{202a}06 12 34 56 78\u{202c}", "+33612345678"),
        ("6 12 34 56 78", "+33612345678"),
        ("+33 6 12 34 56 78", "+33612345678"),
        ("+33612345678", "+33612345678"),
        ("+33 (0)6 12 34 56 78", "+33612345678"),
        ("+33 06 12 34 56 78", "+33612345678"),
        ("(+33) 6.12.34.56.78", "+33612345678"),
        ("0033612345678", "+33612345678"),
        ("00 33 (0) 6 12 34 56 78", "+33612345678"),
        ("33 6 12 34 56 78", "+33612345678"),
        ("05 49 00 00 00", "+33549000000"),
        ("+32 2 123 45 67", "+3221234567"),
        ("+32 (0)2 123 45 67", "+3221234567"),
        ("0032 470 12 34 56", "+32470123456"),
        ("+1 (415) 555-0132", "+14155550132"),
        ("+221 77 123 45 67", "+221771234567"),
    ];
    for (typed, kept) in table {
        let phone = Phone::parse(typed).map(|phone| phone.as_str().to_owned());
        assert_eq!(phone.as_deref(), Ok(kept), "{typed:?}");
    }
}

#[test]
fn a_wrong_phone_number_is_refused_for_its_own_reason() {
    let table = [
        ("", PhoneError::Empty),
        (" \t", PhoneError::Empty),
        ("\0", PhoneError::Empty),
        ("06 12 34 56", PhoneError::TooShort(8)),
        ("0", PhoneError::TooShort(1)),
        ("+33 6 12", PhoneError::TooShort(4)),
        ("+32 12", PhoneError::TooShort(4)),
        ("06 12 34 56 78 9", PhoneError::TooLong(11)),
        ("0033 6 12 34 56 78 9", PhoneError::TooLong(11)),
        ("6 12 34 56", PhoneError::TooShort(7)),
        ("6 12 34 56 78 91 2", PhoneError::TooLong(12)),
        ("6 12 34 56 78 9", PhoneError::UnknownStart),
        ("00 12 34 56 78 90 12 34 56", PhoneError::TooLong(16)),
        ("+1234567890123456", PhoneError::TooLong(16)),
        ("0012", PhoneError::TooShort(2)),
        ("+00 12 34 56 78", PhoneError::UnknownStart),
        ("+33 00 12 34 56 78", PhoneError::UnknownStart),
        ("O6 12 34 56 78", PhoneError::NotDigits),
        ("06 12 34 56 78 (maman)", PhoneError::NotDigits),
        ("zoe@exemple.fr", PhoneError::NotDigits),
        ("06 12 34 56 7*", PhoneError::NotDigits),
        ("++33612345678", PhoneError::NotDigits),
        ("+", PhoneError::NotDigits),
        ("----", PhoneError::NotDigits),
        ("٠٦١٢٣٤٥٦٧٨", PhoneError::NotDigits),
        ("０６１２３４５６７８", PhoneError::NotDigits),
        ("<script>", PhoneError::NotDigits),
    ];
    for (typed, error) in table {
        assert_eq!(Phone::parse(typed), Err(error), "{typed:?}");
    }
}

#[test]
fn a_phone_number_is_shown_in_pairs_as_france_writes_it() {
    let table = [
        ("+33612345678", "06\u{a0}12\u{a0}34\u{a0}56\u{a0}78"),
        ("+32 470 12 34 56", "+32470123456"),
    ];
    for (typed, shown) in table {
        assert_eq!(Phone::parse(typed).unwrap().to_string(), shown, "{typed}");
    }
}

#[test]
fn a_good_address_is_accepted_and_its_domain_written_small() {
    let table = [
        ("zoe@exemple.fr", "zoe@exemple.fr"),
        ("  zoe@exemple.fr ", "zoe@exemple.fr"),
        ("zoe @ exemple . fr", "zoe@exemple.fr"),
        ("zoe@\u{200e}exemple.fr\0", "zoe@exemple.fr"),
        ("Zoe.Martin@Exemple.FR", "Zoe.Martin@exemple.fr"),
        ("zoe+fabrique@exemple.fr", "zoe+fabrique@exemple.fr"),
        ("z@ac-poitiers.fr", "z@ac-poitiers.fr"),
        ("o'brien@exemple.co.uk", "o'brien@exemple.co.uk"),
        ("zoé@exemple.fr", "zoé@exemple.fr"),
        ("zoe@café.fr", "zoe@café.fr"),
    ];
    for (typed, kept) in table {
        let email = Email::parse(typed).map(|email| email.as_str().to_owned());
        assert_eq!(email.as_deref(), Ok(kept), "{typed:?}");
    }
}

#[test]
fn a_wrong_address_is_refused_for_its_own_reason() {
    let table = [
        ("", EmailError::Empty),
        (" \n", EmailError::Empty),
        ("zoe", EmailError::NoAt),
        ("zoe.exemple.fr", EmailError::NoAt),
        ("06 12 34 56 78", EmailError::NoAt),
        ("@", EmailError::Malformed),
        ("zoe@", EmailError::Malformed),
        ("@exemple.fr", EmailError::Malformed),
        ("zoe@exemple", EmailError::Malformed),
        ("zoe@exemple.", EmailError::Malformed),
        ("zoe@.fr", EmailError::Malformed),
        ("zoe@@exemple.fr", EmailError::Malformed),
        ("zoe@exemple..fr", EmailError::Malformed),
        ("zoe,max@exemple.fr", EmailError::Malformed),
        ("zoe@[127.0.0.1]", EmailError::Malformed),
        ("zoe martin@exemple.fr", EmailError::Space),
        ("zoe@exemple.fr ou zoe@autre.fr", EmailError::Space),
        ("Zoé <zoe@exemple.fr>", EmailError::Space),
        ("<script>@exemple.fr", EmailError::Malformed),
    ];
    for (typed, error) in table {
        assert_eq!(Email::parse(typed), Err(error), "{typed:?}");
    }
}

#[test]
fn a_slip_in_a_well_known_domain_is_pointed_out_and_another_domain_is_not() {
    let table = [
        ("zoe@gmial.com", Some("zoe@gmail.com")),
        ("zoe@gmail.con", Some("zoe@gmail.com")),
        ("zoe@gmail.co", Some("zoe@gmail.com")),
        ("zoe@gnail.com", Some("zoe@gmail.com")),
        ("Zoe.M@GMIAL.com", Some("Zoe.M@gmail.com")),
        ("zoe@hotmial.com", Some("zoe@hotmail.com")),
        ("zoe@hotmial.fr", Some("zoe@hotmail.fr")),
        ("zoe@hotmal.fr", Some("zoe@hotmail.fr")),
        ("zoe@orage.fr", Some("zoe@orange.fr")),
        ("zoe@wanadou.fr", Some("zoe@wanadoo.fr")),
        ("zoe@laposte.nte", Some("zoe@laposte.net")),
        ("zoe@yaho.fr", Some("zoe@yahoo.fr")),
        ("zoe@gmail.com", None),
        ("zoe@orange.fr", None),
        ("zoe@free.fr", None),
        ("zoe@gmx.fr", None),
        ("zoe@gmx.com", None),
        ("zoe@mail.com", None),
        ("zoe@ymail.com", None),
        ("zoe@live.be", None),
        ("zoe@free.be", None),
        ("zoe@exemple.fr", None),
        ("zoe@ac-poitiers.fr", None),
    ];
    for (typed, meant) in table {
        let email = Email::parse(typed).expect("a suggestion never blocks");
        let suggestion = email.suggestion().map(|email| email.to_string());
        assert_eq!(suggestion.as_deref(), meant, "{typed}");
    }
}

/// Something near a phone number.
fn near_phone() -> impl Strategy<Value = String> {
    prop_oneof![
        "(\\+|00)?[0-9]{6,16}",
        "(\\+33|0033|0)? ?(\\(0\\))?[1-9]([ .-]?[0-9]{2}){4}",
        any_text()
    ]
}

/// Something near an address.
fn near_email() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zé.+' \"-]{1,8}@[a-zA-Zé. -]{1,8}\\.[a-zA-Z]{1,4}",
        any_text()
    ]
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn a_kept_phone_number_reads_back_as_itself(typed in near_phone()) {
        if let Ok(phone) = Phone::parse(&typed) {
            prop_assert_eq!(Phone::parse(phone.as_str()), Ok(phone));
        }
    }

    #[test]
    fn a_shown_phone_number_reads_back_as_itself(typed in near_phone()) {
        if let Ok(phone) = Phone::parse(&typed) {
            prop_assert_eq!(Phone::parse(&phone.to_string()), Ok(phone));
        }
    }

    #[test]
    fn a_kept_phone_number_has_a_plus_and_8_to_15_digits(typed in near_phone()) {
        if let Ok(phone) = Phone::parse(&typed) {
            let digits = phone.as_str().strip_prefix('+').unwrap();
            prop_assert!((8..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()));
        }
    }

    #[test]
    fn a_kept_address_reads_back_as_itself(typed in near_email()) {
        if let Ok(email) = Email::parse(&typed) {
            prop_assert_eq!(Email::parse(email.as_str()), Ok(email));
        }
    }

    #[test]
    fn a_suggestion_is_an_address_that_needs_no_other(typed in "[a-z]{1,4}@[a-z]{3,8}\\.(com|fr|net|me|co)") {
        if let Some(meant) = Email::parse(&typed).ok().and_then(|email| email.suggestion()) {
            prop_assert_eq!(meant.suggestion(), None);
            prop_assert_eq!(Email::parse(meant.as_str()), Ok(meant));
        }
    }
}
