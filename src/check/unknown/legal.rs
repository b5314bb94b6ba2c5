//! What the law asks a site and a training provider to show, and whether its labels still hold.

use chrono::NaiveDate;

use super::{Asking, What};
use crate::{
    data::{At, File},
    domain::site::Site,
};

pub(super) fn ask(site: &Site, today: NaiveDate, asking: &mut Asking<'_>) {
    let legal = &site.legal;
    let table = [
        (legal.controller.is_none(), What::Controller, "controller"),
        (
            legal.rights_contact.is_none(),
            What::RightsContact,
            "rights_contact",
        ),
        (
            legal.retention_months.is_none(),
            What::Retention,
            "retention_months",
        ),
        (legal.legal_basis.is_none(), What::LegalBasis, "legal_basis"),
        (
            legal.organisation.is_none(),
            What::Organisation,
            "organisation",
        ),
        (legal.seat.is_none(), What::Seat, "seat"),
        (
            legal.registration.is_none(),
            What::Registration,
            "registration",
        ),
        (legal.siret.is_none(), What::Siret, "siret"),
        (
            legal.activity_number.is_none(),
            What::ActivityNumber,
            "activity_number",
        ),
        (legal.qualiopi.is_none(), What::Qualiopi, "qualiopi"),
        (
            legal.publication_director.is_none(),
            What::PublicationDirector,
            "publication_director",
        ),
        (legal.host.is_none(), What::Host, "host"),
    ];
    let at = At::root().key("legal");
    for (is_unknown, what, key) in table {
        asking.ask(is_unknown, what, File::Site, &at, key);
    }

    let list = At::root().key("endorsements");
    for (index, endorsement) in site.endorsements.iter().enumerate() {
        // What is told in the past needs no end.
        if let Some(last) = endorsement.valid_until {
            let what = What::Lapsed(endorsement.sentence.clone(), last);
            asking.ask(
                last < today,
                what,
                File::Site,
                &list.index(index),
                "valid_until",
            );
        }
    }

    let list = At::root().key("founders");
    for (index, founder) in site.founders.iter().enumerate() {
        let what = What::Founder(founder.name.clone());
        let at = list.index(index);
        asking.ask(founder.about.is_none(), what, File::Site, &at, "about");
    }
}
