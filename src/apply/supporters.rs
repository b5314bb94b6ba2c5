//! Who accompanies an applicant.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::domain::choice::Support;

/// Any number of those who help, which never contradict each other: with "nobody" or "I would rather not say" stands no
/// other answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Supporters(BTreeSet<Support>);

impl Supporters {
    /// Ticks an answer, or takes it back; what is ticked takes back those that it contradicts.
    pub fn set(&mut self, support: Support, is_ticked: bool) {
        if !is_ticked {
            self.0.remove(&support);
            return;
        }
        if stands_alone(support) {
            self.0.clear();
        } else {
            self.0.retain(|other| !stands_alone(*other));
        }
        self.0.insert(support);
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The answers, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = Support> {
        self.0.iter().copied()
    }
}

/// Of answers that contradict each other, those that name somebody stay.
impl FromIterator<Support> for Supporters {
    fn from_iter<I: IntoIterator<Item = Support>>(answers: I) -> Self {
        let mut answers: BTreeSet<Support> = answers.into_iter().collect();
        if answers.iter().any(|answer| !stands_alone(*answer)) {
            answers.retain(|answer| !stands_alone(*answer));
        }
        let mut supporters = Self::default();
        for answer in answers {
            supporters.set(answer, true);
        }
        supporters
    }
}

fn stands_alone(support: Support) -> bool {
    match support {
        Support::Nobody | Support::Unsaid => true,
        Support::MissionLocale | Support::FranceTravail | Support::Another => false,
    }
}
