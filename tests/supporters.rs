//! Who accompanies an applicant: [`fabnum::apply::supporters`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at once"
)]

mod support;

use fabnum::{
    apply::supporters::Supporters,
    domain::choice::{
        Choice,
        Support::{self, *},
    },
};
use proptest::{collection, prelude::*, sample};
use support::cases;

#[test]
fn what_is_ticked_takes_back_what_it_contradicts() {
    type Ticks = &'static [(Support, bool)];
    let table: [(Ticks, &[Support]); 7] = [
        (
            &[(FranceTravail, true), (MissionLocale, true)],
            &[MissionLocale, FranceTravail],
        ),
        (&[(MissionLocale, true), (Nobody, true)], &[Nobody]),
        (&[(Nobody, true), (Another, true)], &[Another]),
        (&[(Nobody, true), (Unsaid, true)], &[Unsaid]),
        (&[(Unsaid, true), (Unsaid, false)], &[]),
        (
            &[
                (MissionLocale, true),
                (Another, true),
                (MissionLocale, false),
            ],
            &[Another],
        ),
        (&[(Nobody, false)], &[]),
    ];
    for (ticks, expected) in table {
        let mut supporters = Supporters::default();
        for (support, is_ticked) in ticks {
            supporters.set(*support, *is_ticked);
        }
        assert_eq!(supporters.iter().collect::<Vec<_>>(), expected, "{ticks:?}");
    }
}

#[test]
fn of_answers_that_contradict_each_other_those_that_name_somebody_stay() {
    let table: [(&[Support], &[Support]); 4] = [
        (&[Nobody, MissionLocale], &[MissionLocale]),
        (&[Unsaid, Another, FranceTravail], &[FranceTravail, Another]),
        (&[Nobody, Unsaid], &[Unsaid]),
        (&[], &[]),
    ];
    for (answers, expected) in table {
        let read = Supporters::from_iter(answers.iter().copied());
        assert_eq!(read.iter().collect::<Vec<_>>(), expected, "{answers:?}");
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn nobody_and_unsaid_stand_alone(ticks in collection::vec((sample::select(Support::ALL), any::<bool>()), 0..12)) {
        let mut supporters = Supporters::default();
        for (support, is_ticked) in ticks {
            supporters.set(support, is_ticked);
            let answers: Vec<Support> = supporters.iter().collect();
            let is_alone = answers.contains(&Nobody) || answers.contains(&Unsaid);
            prop_assert!(!is_alone || answers.len() == 1, "{:?}", answers);
            prop_assert_eq!(answers.contains(&support), is_ticked);
            prop_assert_eq!(Supporters::from_iter(answers), supporters.clone());
        }
    }
}
