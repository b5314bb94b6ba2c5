//! What a file may hold or leave out; a contact found in spite of everything.

use fabnum::data::contact_only;

use super::*;

#[test]
fn every_file_may_name_its_schema() {
    for file in File::ALL {
        let files = changed(file, |whole| {
            whole["$schema"] = json!("../schema/file.json")
        });
        assert_eq!(decode(&files).err(), None, "{file:?}");
    }
}

#[test]
fn every_file_may_begin_with_a_byte_order_mark() {
    let mut files = files();
    for file in File::ALL {
        files.text_mut(file).insert(0, '\u{feff}');
    }
    assert_eq!(decode(&files).err(), None);
}

#[test]
fn what_is_unknown_may_be_left_out() {
    let files = changed(File::Campuses, |whole| {
        let campus = whole["campuses"][0].as_object_mut().unwrap();
        campus.retain(|_, value| !value.is_null());
    });
    assert_eq!(decode(&files).err(), None);
}

/// `site.json` with these contacts.
fn site(email: Value, phone: Value) -> String {
    let contact = json!({ "email": email, "phone": phone });
    changed(File::Site, |site| site["contact"] = contact).site
}

#[test]
fn a_contact_is_found_in_the_one_file_that_is_whole() {
    let (email, phone) = contact_only(&site(json!("ecole@exemple.fr"), json!("05 49 00 00 00")));
    assert_eq!(email.unwrap().as_str(), "ecole@exemple.fr");
    assert_eq!(phone.unwrap().as_str(), "+33549000000");
}

#[test]
fn no_contact_is_made_up() {
    let texts = [
        "".into(),
        "{".into(),
        "[]".into(),
        text_of(File::Site),
        site(json!("ecole"), json!("05")),
    ];
    for text in texts {
        assert_eq!(contact_only(&text), (None, None), "{text}");
    }
}

#[test]
fn a_school_may_have_announced_no_session() {
    assert_taken(&[(File::Sessions, "/sessions", json!([]))]);
}
