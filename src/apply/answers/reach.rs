use super::{
    super::application::{Contact, Guardian, Reach},
    Checked, Draft, Field, Problem, ProblemKind, both,
    identity::name,
};
use crate::domain::{
    contact::{Email, EmailError, Phone, PhoneError},
    text,
};

/// Everything about the person who accompanies a minor may be given later.
pub(crate) fn guardian(draft: &Draft) -> Checked<Guardian> {
    let typed = &draft.guardian_name;
    let name = if text::line(typed).is_empty() {
        Ok(None)
    } else {
        name(Field::GuardianName, typed).map(Some)
    };
    let (name, contact) = both(name, guardian_contact(draft))?;
    Ok(Guardian { name, contact })
}

fn guardian_contact(draft: &Draft) -> Result<Option<Reach>, Problem> {
    let typed = text::line(&draft.guardian_contact);
    if typed.is_empty() {
        return Ok(None);
    }
    let email = Email::parse(&typed).ok().map(Reach::Email);
    let reach = email.or_else(|| Phone::parse(&typed).ok().map(Reach::Phone));
    let wrong = || Field::GuardianContact.problem(ProblemKind::NeitherEmailNorPhone);
    reach.map(Some).ok_or_else(wrong)
}

pub(crate) fn contact(draft: &Draft) -> Checked<Contact> {
    let email = match Email::parse(&draft.email) {
        Ok(email) => Ok(Some(email)),
        Err(EmailError::Empty) => Ok(None),
        Err(error) => Err(Field::Email.problem(ProblemKind::Email(error))),
    };
    let phone = match Phone::parse(&draft.phone) {
        Ok(phone) => Ok(Some(phone)),
        Err(PhoneError::Empty) => Ok(None),
        Err(error) => Err(Field::Phone.problem(ProblemKind::Phone(error))),
    };
    let (email, phone) = both(email, phone)?;
    let preferred = match (&email, &phone) {
        (None, None) => return Err(vec![Field::Email.problem(ProblemKind::Missing)]),
        (Some(_), Some(_)) => draft.channel,
        _ => None,
    };
    Ok(Contact {
        email,
        phone,
        preferred,
        accommodations: draft.accommodations,
    })
}
