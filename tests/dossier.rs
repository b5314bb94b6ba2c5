//! The complete dossier, as a page and as JSON: [`fabnum::apply::dossier`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{
    apply::{
        dossier::{Dossier, read_file},
        draft::Draft,
        saved::{Saved, SavedError},
    },
    copy,
    domain::choice::Situation,
};
use proptest::prelude::*;
use serde_json::Value;
use support::{any_text, cases, catalogue, complete_draft, minor_draft, now, rules};

fn dossier(draft: &Draft) -> Dossier {
    Dossier::of(draft, &rules()).expect("every answer is good")
}

fn page(draft: &Draft) -> String {
    dossier(draft).html(catalogue())
}

/// A draft with this text wherever a text of any kind is good.
fn with(text: &str) -> Draft {
    Draft {
        situation: Some(Situation::CareerChange),
        support: Default::default(),
        motivation: text.into(),
        occupation: text.into(),
        ..complete_draft()
    }
}

/// Texts that would be more than texts, were they not escaped.
const MARKUP: [&str; 10] = [
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "<script type=\"application/json\" id=\"dossier\">{}</script>",
    "<!--<script>",
    "-->",
    "]]>",
    "&lt;b&gt; &amp; <b>",
    "\"' onload='alert(1)",
    "\\u003c \\\" \\",
    "</dd></dl><h1>",
];

#[test]
fn every_form_of_a_dossier_opens_as_the_draft_that_it_came_from() {
    for draft in [complete_draft(), minor_draft(), with("Deux\nlignes")] {
        let dossier = dossier(&draft);
        for text in [dossier.json(), dossier.html(catalogue())] {
            let read = read_file(&text).map(|saved| (saved.draft, saved.kept_at));
            assert_eq!(read, Ok((draft.cut_to_route(&rules()), now())), "{text}");
        }
    }
}

#[test]
fn a_draft_that_is_not_complete_opens_from_a_file_too() {
    let saved = Saved {
        kept_at: now(),
        revision: 3,
        draft: Draft::begin("brouillon".into()),
    };
    assert_eq!(read_file(&saved.write()), Ok(saved));
}

#[test]
fn markup_in_an_answer_opens_as_the_text_it_was() {
    for text in MARKUP {
        let draft = with(text);
        for file in [dossier(&draft).json(), page(&draft)] {
            assert_eq!(read_file(&file).unwrap().draft, draft, "{text}");
        }
    }
}

#[test]
fn markup_in_an_answer_is_only_text_on_the_page() {
    let plain = page(&with("texte"));
    for text in MARKUP {
        let page = page(&with(text));
        for tag in [
            "<script", "</script", "<img", "<!--", "<h1", "</dl", "<b>", "<dd",
        ] {
            let count = |page: &str| page.to_lowercase().matches(tag).count();
            assert_eq!(count(&page), count(&plain), "{tag} for {text}");
        }
    }
}

#[test]
fn markup_in_an_address_is_only_text_on_the_page() {
    let draft = Draft {
        email: "\"<b>&\"@exemple.fr".into(),
        ..complete_draft()
    };
    let page = page(&draft);
    assert!(
        page.contains("&lt;b&gt;&amp;") && !page.contains("<b>"),
        "{page}"
    );
}

#[test]
fn the_page_needs_no_other_file_and_calls_nobody() {
    let page = page(&complete_draft());
    for outside in [
        "http", "src=", "href=", "url(", "@import", "//", "action=", "<link", "<form", "<iframe",
    ] {
        assert!(!page.contains(outside), "{outside} in {page}");
    }
}

#[test]
fn the_page_runs_no_script() {
    let page = page(&complete_draft());
    let scripts = page.matches("<script").count();
    assert_eq!(
        (
            scripts,
            page.matches("<script type=\"application/json\"").count()
        ),
        (1, 1)
    );
}

#[test]
fn the_page_is_french_has_one_heading_and_says_that_it_is_not_sent() {
    let page = page(&complete_draft());
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">"));
    assert!(page.contains("<meta charset=\"utf-8\">"));
    assert_eq!(page.matches("<h1").count(), 1);
    assert!(page.contains("<h1>Candidature\u{a0}: Zoé N’Diaye</h1>"));
    assert!(page.contains(copy::dossier::NOT_SENT));
}

#[test]
fn the_page_is_dated_in_paris() {
    let page = page(&complete_draft());
    assert!(
        page.contains("23\u{a0}novembre 2026 à 10\u{a0}h\u{a0}00, heure de Paris"),
        "{page}"
    );
}

#[test]
fn the_page_shows_each_line_of_an_answer_and_what_was_left_out() {
    let page = page(&with("Une\nDeux"));
    assert!(page.contains("<dd>Une<br>Deux</dd>"), "{page}");
    assert!(
        page.contains(&format!(
            "<dt>Téléphone</dt><dd>{}</dd>",
            copy::field::NOT_GIVEN
        )),
        "{page}"
    );
}

#[test]
fn the_json_holds_the_checked_application_beside_the_draft() {
    let json: Value = serde_json::from_str(&dossier(&minor_draft()).json()).unwrap();
    assert_eq!(json["draft"]["guardian_contact"], "06 98 76 54 32");
    assert_eq!(json["application"]["guardian"]["contact"], "+33698765432");
}

#[test]
fn a_file_that_is_no_dossier_is_refused() {
    let page = page(&complete_draft());
    let cut = page.replace("</script>", "");
    let hollow = "<script type=\"application/json\" id=\"dossier\"></script>";
    for text in [
        "",
        "texte",
        "%PDF-1.7",
        "<!doctype html><p>Bonjour</p>",
        "{}",
        hollow,
        &cut,
    ] {
        assert!(
            matches!(read_file(text), Err(SavedError::Unreadable(_))),
            "{text}"
        );
    }
}

#[test]
fn a_file_is_named_by_letters_digits_and_hyphens_alone() {
    let table = [
        ("Zoé", "N’Diaye", "candidature-Zoé-N-Diaye"),
        ("J. R.", "Ewing", "candidature-J--R--Ewing"),
        ("李", "小明", "candidature-李-小明"),
        ("..a", "..b", "candidature---a---b"),
    ];
    for (first, last, stem) in table {
        let draft = Draft {
            first_name: first.into(),
            last_name: last.into(),
            ..complete_draft()
        };
        assert_eq!(dossier(&draft).file_stem(), stem);
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn any_text_opens_as_it_was_written(motivation in any_text(), occupation in any_text()) {
        let draft = Draft { motivation, occupation, ..with("") };
        for file in [dossier(&draft).json(), page(&draft)] {
            prop_assert_eq!(read_file(&file).unwrap().draft, draft.cut_to_route(&rules()));
        }
    }

    #[test]
    fn any_name_makes_a_file_name(first_name in "[\\p{L}\\p{M}'’. -]{0,12}", last_name in "[\\p{L}.]{1,6}") {
        let draft = Draft { first_name, last_name, ..complete_draft() };
        if let Ok(dossier) = Dossier::of(&draft, &rules()) {
            let stem = dossier.file_stem();
            prop_assert!(stem.chars().all(|c| c.is_alphanumeric() || c == '-'), "{stem}");
        }
    }

    #[test]
    fn any_file_opens_or_is_refused(text in any_text()) {
        prop_assert!(read_file(&text).is_err());
    }
}
