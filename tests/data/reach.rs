//! Ways to reach the school: addresses, numbers, paths.

use super::*;

#[test]
fn ways_to_reach_the_school_are_well_formed() {
    let email = || Reason::Email("ecole".into());
    let phone = || Reason::Phone("05 49".into());
    assert_refused(&[
        (
            File::Site,
            "/contact/email",
            json!("ecole"),
            "contact.email",
            email(),
        ),
        (
            File::Site,
            "/contact/phone",
            json!("05 49"),
            "contact.phone",
            phone(),
        ),
        (
            File::Campuses,
            "/campuses/0/email",
            json!("ecole"),
            "campuses[0].email",
            email(),
        ),
        (
            File::Campuses,
            "/campuses/0/phone",
            json!("05 49"),
            "campuses[0].phone",
            phone(),
        ),
    ]);
    assert_taken(&[
        (File::Site, "/contact/email", json!("ecole@exemple.fr")),
        (File::Site, "/contact/phone", json!("05 49 00 00 00")),
        (
            File::Campuses,
            "/campuses/0/email",
            json!("niort@exemple.fr"),
        ),
        (
            File::Campuses,
            "/campuses/0/phone",
            json!("+33 5 49 00 00 00"),
        ),
    ]);
}

#[test]
fn applications_go_to_a_path_on_this_origin_alone() {
    let pointer = "/applications/endpoint";
    for path in ["/api/candidatures", "/api/v1/candidatures.php", "/"] {
        assert_taken(&[(File::Site, pointer, json!(path))]);
    }
    let others = [
        "//ailleurs.fr/api",
        "/\\ailleurs.fr",
        "https://ailleurs.fr/api",
        "http://ailleurs.fr",
        "javascript:alert(1)",
        "mailto:ecole@exemple.fr",
        "api/candidatures",
        "/api?a=1",
        "/api#a",
        "/api candidatures",
        "/\t/ailleurs.fr",
    ];
    for path in others {
        let reason = Reason::Endpoint(path.into());
        assert_refused(&[(
            File::Site,
            pointer,
            json!(path),
            "applications.endpoint",
            reason,
        )]);
    }
}

#[test]
fn the_site_s_address_has_no_slash_at_its_end() {
    assert_taken(&[(File::Site, "/base_url", json!("https://www.exemple.fr"))]);
    for url in [
        "https://www.exemple.fr/",
        "www.exemple.fr",
        "https://",
        "https://exemple.fr/a",
        "ftp://exemple.fr",
    ] {
        let reason = Reason::BaseUrl(url.into());
        assert_refused(&[(File::Site, "/base_url", json!(url), "base_url", reason)]);
    }
}

#[test]
fn a_siret_has_14_digits_and_a_right_check_digit() {
    for siret in ["73282932000074", "732 829 320 00074", "55208131766522"] {
        assert_taken(&[(File::Site, "/legal/siret", json!(siret))]);
    }
    // A school that has none says so.
    assert_taken(&[(
        File::Site,
        "/legal/siret",
        json!("L’association n’a pas de SIRET."),
    )]);
    for siret in [
        "73282932000075",
        "7328293200007",
        "732829320000740",
        "7328293200007A",
        "732-829-320-00074",
        "-",
    ] {
        let reason = Reason::Siret(siret.into());
        assert_refused(&[(
            File::Site,
            "/legal/siret",
            json!(siret),
            "legal.siret",
            reason,
        )]);
    }
}
