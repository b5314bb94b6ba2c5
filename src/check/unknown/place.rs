//! Where the school is, and how to reach it.

use super::{Asking, What};
use crate::{
    data::{At, File},
    domain::catalogue::Catalogue,
};

pub(super) fn ask(catalogue: &Catalogue, asking: &mut Asking<'_>) {
    let list = At::root().key("campuses");
    for (index, campus) in catalogue.campuses.iter().enumerate() {
        let at = list.index(index);
        let at_town = || campus.at.clone();
        let mut ask =
            |is_unknown, what, key: &str| asking.ask(is_unknown, what, File::Campuses, &at, key);
        // Either way will do.
        let unreachable = campus.email.is_none() && campus.phone.is_none();
        ask(unreachable, What::CampusContact(at_town()), "email");
        ask(
            campus.address.is_none(),
            What::Address(at_town()),
            "address",
        );
        ask(campus.access.is_none(), What::Access(at_town()), "access");
    }
    let site = &catalogue.site;
    asking.ask(
        site.email.is_none() && site.phone.is_none(),
        What::SchoolContact,
        File::Site,
        &At::root().key("contact"),
        "email",
    );
}
