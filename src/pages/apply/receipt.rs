//! The application has arrived, or the trial has: its receipt.

use leptos::prelude::*;
use stylers_macro::style_sheet;

use super::{notices::Notices, tools::Tools};
use crate::{
    apply::{
        sending::{Outgoing, Receipt},
        summary,
    },
    browser::{
        document,
        file::{self, TextFile},
        print,
    },
    copy::{self, sending as words},
    domain::prose::Section,
    route::{ApplyRoute, Route},
    state::{drafting::use_drafting, use_catalogue},
    ui::{
        anew::{anew, words_anew},
        contact::Contact,
        definition_list::{DefinitionList, Row},
        footer::Footer,
        form::SummaryList,
        header::Header,
        notice::NoticeBox,
        sections::Sections,
    },
};

/// The receipt. It is only reached by who has one; "Tout effacer" takes it away.
pub(super) fn page() -> impl IntoView {
    let class = style_sheet!("./style/pages/apply/receipt.css");
    let (drafting, catalogue) = (use_drafting(), use_catalogue());
    let received = catalogue.form.receipt.clone();
    let site = catalogue.site.clone();
    let name = site.name.clone();
    let is_trial = Memo::new(move |_| drafting.is_trial());
    let said = move || {
        if is_trial.get() {
            words::TRIAL.map(str::to_owned)
        } else {
            [received.title.clone(), received.lead.clone()]
        }
    };
    let said = Signal::derive(said);
    // The route's own title says that an application has arrived.
    Effect::new(move || document::set_title(&format!("{} – {name}", said.get()[0])));
    let heading = move || {
        let [title, lead] = said.get();
        view! {
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{lead}</p>
        }
    };
    let next = catalogue.form.receipt.next.clone();
    let receipt = move || {
        let (outgoing, receipt) = drafting.sent()?;
        let demonstration = receipt.demonstration.then(|| {
            let section = Section {
                // What a dossier is good for that stays: this one is gone.
                items: Vec::new(),
                ..catalogue.form.start.sending.demonstration.clone()
            };
            view! { <NoticeBox><Sections sections=vec![section] /></NoticeBox> }
        });
        // Nobody answers to a demonstration.
        let next =
            (!receipt.demonstration).then(|| view! { <Sections sections=vec![next.clone()] /> });
        let answers = outgoing.application(&catalogue).map(|application| {
            let parts = summary::parts(&application, &catalogue);
            view! {
                <div class="no-print">
                    <SummaryList parts change=None />
                </div>
            }
        });
        Some(view! {
            {demonstration}
            <DefinitionList rows=facts(&outgoing, &receipt) />
            <Ways outgoing receipt=receipt.clone() />
            {next}
            {answers}
            {proof(&receipt)}
        })
    };
    // In a trial there is nothing to correct.
    let correction = move || {
        (!is_trial.get()).then(|| {
            view! {
                <h2>"Modifier une réponse"</h2>
                <p>"Vous ne pouvez plus la modifier ici. Contactez-nous en donnant votre référence."</p>
                <Contact
                    email=site.email.clone()
                    phone=site.phone.clone()
                    missing=copy::page::NO_CONTACT
                />
            }
        })
    };
    view! {
        <Header current=Some(Route::Apply(ApplyRoute::Start)) />
        <main id="contenu" class="wrap receipt" class=(class, true)>
            {anew(heading)}
            <Notices />
            {anew(receipt)}
            {anew(correction)}
            {anew(move || before(drafting.sent_before()))}
        </main>
        <Tools />
        <Footer />
    }
}

/// What a receipt says; whose it is, so that it proves something on paper.
fn facts(outgoing: &Outgoing, receipt: &Receipt) -> Vec<Row> {
    [
        (words::REFERENCE, receipt.reference.clone()),
        (words::APPLICANT, outgoing.applicant()),
        (words::RECEIVED, words::received_at(receipt.received_at)),
    ]
    .map(|(term, fact)| Row::new(term, Some(fact), ""))
    .to_vec()
}

/// By what the answers can be known, folded.
fn proof(receipt: &Receipt) -> impl IntoView + use<> {
    let [title, said] = words::PROOF;
    let row = Row::new(words::FINGERPRINT, Some(receipt.sha256.clone()), "");
    view! {
        <details>
            <summary>{title}</summary>
            <p>{said}</p>
            <DefinitionList rows=vec![row] />
        </details>
    }
}

/// What was sent before from the same place, each with its receipt: a phone may be shared.
fn before(sent: Vec<(Outgoing, Receipt)>) -> Option<AnyView> {
    let receipts = sent.into_iter().map(|(outgoing, receipt)| {
        view! {
            <details>
                <summary>{words::before(&receipt)}</summary>
                <DefinitionList rows=facts(&outgoing, &receipt) />
                {proof(&receipt)}
                <p class="no-print">
                    <Copy outgoing receipt />
                </p>
            </details>
        }
    });
    let receipts = receipts.collect_view();
    (!receipts.is_empty()).then(|| {
        view! {
            <section class="before">
                <h2>"Candidatures envoyées avant"</h2>
                <p>{words::KEPT}</p>
                {receipts}
            </section>
        }
        .into_any()
    })
}

/// The ways to keep it.
#[component]
fn Ways(outgoing: Outgoing, receipt: Receipt) -> impl IntoView {
    view! {
        <p class="ways no-print">
            <button type="button" class="button primary" on:click=move |_| print::page()>
                "Imprimer mon reçu"
            </button>
            <Copy outgoing receipt />
        </p>
    }
}

/// The button that saves what was sent, as it was sent.
#[component]
fn Copy(outgoing: Outgoing, receipt: Receipt) -> impl IntoView {
    let (failed, set_failed) = signal(false);
    let (name, page) = (
        format!("candidature-{}", receipt.reference),
        outgoing.page(&receipt, &use_catalogue()),
    );
    // Either way with the very bytes that the fingerprint is of.
    let copy = match page {
        Some(text) => TextFile {
            name: format!("{name}.html"),
            media_type: "text/html",
            text,
        },
        None => TextFile {
            name: format!("{name}.json"),
            media_type: "application/json",
            text: outgoing.draft,
        },
    };
    let save = move |_| {
        let saved = file::save(&copy);
        if let Err(error) = &saved {
            leptos::logging::error!("{error}");
        }
        set_failed.set(saved.is_err());
    };
    view! {
        <button type="button" class="button" on:click=save>
            "Télécharger ma copie"
        </button>
        <span role="alert">{words_anew(move || failed.get().then_some(words::NOT_SAVED))}</span>
    }
}
