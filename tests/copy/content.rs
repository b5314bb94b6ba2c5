//! What the first school's data must not say; what any school's should say is the check's, to which `tests/check` holds it.

use crate::data;

#[test]
fn nobody_is_sent_to_the_public_address_which_is_this_site() {
    let named = data::all()
        .into_iter()
        .filter(|copy| copy.text.contains("fabdunumerique.fr"));
    assert_eq!(
        named.map(|copy| copy.place).collect::<Vec<_>>(),
        ["site.json.base_url"]
    );
}
