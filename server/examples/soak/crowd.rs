//! Applicants who all send at once, and what they were promised.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use chrono::DateTime;
use fabnum::apply::draft::Draft;
use fabnum_server::store::Store;
use tokio::{task::JoinSet, time::sleep};

use crate::client::{Client, new_draft, request};

/// Applicants who send at once.
const APPLICANTS: usize = 8;
/// For how long one who was refused waits: nobody does so less than a second, but this is to end some day.
const PAUSE: Duration = Duration::from_millis(50);

/// What applicants know.
#[derive(Default)]
pub struct Ledger {
    /// Drafts that were confirmed, with the reference given.
    pub confirmed: HashMap<String, String>,
    /// Drafts that were sent, and not answered.
    pub unanswered: Vec<Draft>,
    /// Answers that were refusals, by status.
    pub refused: HashMap<u16, usize>,
}

/// Applicants at work, until they are told to go home.
pub struct Crowd {
    applicants: JoinSet<()>,
    closing: Arc<AtomicBool>,
}

impl Crowd {
    /// Each sends one application after the other, and comes back where the connection breaks.
    pub fn gather(address: &str, ledger: &Arc<Mutex<Ledger>>) -> Self {
        let closing = Arc::new(AtomicBool::new(false));
        let mut applicants = JoinSet::new();
        for _ in 0..APPLICANTS {
            let (address, ledger) = (address.to_owned(), Arc::clone(ledger));
            let closing = Arc::clone(&closing);
            applicants.spawn(async move {
                while !closing.load(Ordering::Relaxed) {
                    let Ok(client) = Client::connect(&address).await else {
                        break;
                    };
                    apply(client, &ledger, &closing).await;
                }
            });
        }
        Self {
            applicants,
            closing,
        }
    }

    /// Waits until each has heard, or can no longer hear, of what was sent.
    pub async fn go_home(mut self) {
        self.closing.store(true, Ordering::Relaxed);
        while let Some(left) = self.applicants.join_next().await {
            left.unwrap();
        }
    }
}

async fn apply(mut client: Client, ledger: &Mutex<Ledger>, closing: &AtomicBool) {
    while !closing.load(Ordering::Relaxed) {
        let draft = new_draft();
        let answer = client.ask(&request(&draft, None)).await;
        if answer.as_ref().is_ok_and(|answer| answer.status == 503) {
            sleep(PAUSE).await;
        }
        let mut ledger = ledger.lock().unwrap();
        match answer {
            Ok(answer) if answer.status == 201 => {
                let reference = answer.body["reference"].as_str().unwrap();
                ledger.confirmed.insert(draft.id, reference.to_owned());
            }
            Ok(answer) => {
                *ledger.refused.entry(answer.status).or_default() += 1;
                if answer.status == 503 {
                    assert_eq!(answer.body["type"], "/problemes/indisponible");
                }
                ledger.unanswered.push(draft);
            }
            Err(_) => {
                ledger.unanswered.push(draft);
                return;
            }
        }
    }
}

/// Every confirmed application is stored, under its reference, and none twice.
pub async fn check(ledger: &Ledger, database: &str) {
    let store = Store::open(database).await.unwrap();
    let stored = store.since(DateTime::UNIX_EPOCH).await.unwrap();
    store.close().await;
    let by_draft: HashMap<_, _> = stored
        .iter()
        .map(|stored| (stored.draft_id.as_str(), stored))
        .collect();
    let references: HashSet<_> = stored.iter().map(|stored| &stored.reference).collect();
    assert_eq!(
        (by_draft.len(), references.len()),
        (stored.len(), stored.len()),
        "one is there twice"
    );
    for (draft, reference) in &ledger.confirmed {
        let stored = by_draft.get(draft.as_str());
        let stored = stored.unwrap_or_else(|| panic!("{draft} was confirmed and is lost"));
        assert_eq!(&stored.reference, reference, "{draft}");
        assert!(stored.saved().is_ok(), "{draft}");
    }
}

/// Who has heard nothing sends again, and now gets a receipt.
pub async fn send_again(ledger: &mut Ledger, address: &str) {
    let mut client = Client::connect(address).await.unwrap();
    for draft in std::mem::take(&mut ledger.unanswered) {
        let answer = client.ask(&request(&draft, None)).await.unwrap();
        assert!([200, 201].contains(&answer.status), "{answer:?}");
        let reference = answer.body["reference"].as_str().unwrap().to_owned();
        ledger.confirmed.insert(draft.id, reference);
    }
}
