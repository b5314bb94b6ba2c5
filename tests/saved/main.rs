//! Drafts outlive tabs, versions of the site and changes to its content: [`fabnum::apply::saved`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod kept;
mod read;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use fabnum::{
    apply::{
        draft::{Draft, TypedDate},
        saved::{Saved, SavedError, Seen, VERSION},
        step::Step,
        supporters::Supporters,
    },
    domain::choice::{Availability, Channel, Education, Situation, Support},
};
use serde_json::{Value, json};
use support::{at, catalogue, chosen, complete_draft, now, slug};

fn saved(draft: Draft) -> Saved {
    Saved {
        kept_at: now(),
        revision: 7,
        draft,
    }
}

/// A draft with an answer in every field, as version 2 kept it. Never change it: browsers hold such texts.
const VERSION_2: &str = r#"{
  "format": "fabnum-application",
  "version": 2,
  "kept_at": "2026-11-23T09:00:00Z",
  "revision": 7,
  "draft": {
    "id": "brouillon",
    "track": "developpeur-webmaster",
    "campus": "indecis",
    "availability": "unsure",
    "interests": ["construire", "equipe"],
    "motivation": "J’aime\nça.",
    "by_voice": true,
    "situation": "career_change",
    "support": "nobody",
    "occupation": "Cuisinier",
    "education": "bac_2",
    "first_name": "Zoé",
    "last_name": "N’Diaye",
    "birth": { "day": "1er", "month": "févr.", "year": "2005" },
    "guardian_name": "Awa",
    "guardian_contact": "06 98 76 54 32",
    "email": "zoe@exemple.fr",
    "phone": "06 12 34 56 78",
    "channel": "phone",
    "accommodations": true,
    "passed": ["formation", "campus", "representant"],
    "at": "disponibilite"
  }
}"#;

/// The same as version 3 keeps it.
fn version_3() -> String {
    VERSION_2
        .replace("\"version\": 2", "\"version\": 3")
        .replace("\"support\": \"nobody\"", "\"support\": [\"nobody\"]")
}

/// The draft of [`VERSION_2`].
fn every_answer() -> Draft {
    Draft {
        id: "brouillon".into(),
        begun_at: None,
        track: chosen("developpeur-webmaster"),
        campus: chosen("indecis"),
        availability: Some(Availability::Unsure),
        interests: BTreeSet::from([slug("construire"), slug("equipe")]),
        motivation: "J’aime\nça.".into(),
        by_voice: true,
        situation: Some(Situation::CareerChange),
        support: Supporters::from_iter([Support::Nobody]),
        support_unasked: false,
        occupation: "Cuisinier".into(),
        education: Some(Education::Bac2),
        first_name: "Zoé".into(),
        last_name: "N’Diaye".into(),
        birth: TypedDate {
            day: "1er".into(),
            month: "févr.".into(),
            year: "2005".into(),
        },
        guardian_name: "Awa".into(),
        guardian_contact: "06 98 76 54 32".into(),
        email: "zoe@exemple.fr".into(),
        phone: "06 12 34 56 78".into(),
        channel: Some(Channel::Phone),
        accommodations: true,
        passed: BTreeSet::from([Step::Track, Step::Campus, Step::Guardian]),
        at: Some(Step::Availability),
    }
}

/// [`version_3`] with a change.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(&version_3()).unwrap();
    change(&mut value);
    value.to_string()
}
