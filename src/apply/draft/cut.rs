use super::Draft;
use crate::{
    apply::{Rules, field::Field, journey::Journey, step::Step},
    domain::text,
};

impl Draft {
    /// The draft as it may leave the applicant's hands: without the answers that its route does not ask for, and with
    /// every text as the application has it. It amounts to the same application.
    #[must_use]
    pub fn cut_to_route(&self, rules: &Rules<'_>) -> Self {
        let journey = Journey::of(self, rules);
        let mut draft = self.clone();
        for field in Field::ALL {
            if journey.has(field.step()) {
                draft.tidy(field);
            } else {
                draft.clear(field);
            }
        }
        if draft.email.is_empty() || draft.phone.is_empty() {
            draft.channel = None;
        }
        draft.passed.retain(|step| journey.has(*step));
        draft
    }

    /// The field of a question that this draft answers otherwise than another one: the last of several, the first of the question
    /// where there is none.
    pub fn last_change(&self, other: &Self, step: Step) -> Option<Field> {
        let (mut one, mut other) = (self.clone(), other.clone());
        let mut last = None;
        for field in Field::ALL.into_iter().filter(|field| field.step() == step) {
            if last.is_some() && one.has_same_answers(&other) {
                break;
            }
            one.clear(field);
            other.clear(field);
            last = Some(field);
        }
        last
    }

    fn clear(&mut self, field: Field) {
        let empty = Self::default();
        match field {
            Field::Track => self.track = empty.track,
            Field::Campus => self.campus = empty.campus,
            Field::Availability => self.availability = empty.availability,
            Field::Interests => self.interests = empty.interests,
            Field::Motivation => self.motivation = empty.motivation,
            Field::ByVoice => self.by_voice = empty.by_voice,
            Field::Situation => self.situation = empty.situation,
            Field::Support => {
                self.support = empty.support;
                self.support_unasked = false;
            }
            Field::Occupation => self.occupation = empty.occupation,
            Field::Education => self.education = empty.education,
            Field::FirstName => self.first_name = empty.first_name,
            Field::LastName => self.last_name = empty.last_name,
            Field::BirthDate => self.birth = empty.birth,
            Field::GuardianName => self.guardian_name = empty.guardian_name,
            Field::GuardianContact => self.guardian_contact = empty.guardian_contact,
            Field::Email => self.email = empty.email,
            Field::Phone => self.phone = empty.phone,
            Field::Channel => self.channel = empty.channel,
            Field::Accommodations => self.accommodations = empty.accommodations,
        }
    }

    fn tidy(&mut self, field: Field) {
        let line = |typed: &mut String| *typed = text::line(typed);
        match field {
            Field::Motivation => self.motivation = text::block(&self.motivation),
            Field::Occupation => line(&mut self.occupation),
            Field::FirstName => line(&mut self.first_name),
            Field::LastName => line(&mut self.last_name),
            Field::BirthDate => {
                line(&mut self.birth.day);
                line(&mut self.birth.month);
                line(&mut self.birth.year);
            }
            Field::GuardianName => line(&mut self.guardian_name),
            Field::GuardianContact => line(&mut self.guardian_contact),
            Field::Email => line(&mut self.email),
            Field::Phone => line(&mut self.phone),
            Field::Track | Field::Campus | Field::Availability | Field::Interests => {}
            Field::ByVoice | Field::Situation | Field::Support | Field::Education => {}
            Field::Channel | Field::Accommodations => {}
        }
    }
}
