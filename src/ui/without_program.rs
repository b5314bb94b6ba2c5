//! What is read where the program does not run.

use leptos::prelude::*;

use super::notice::NoticeBox;

/// Why it does not, and what can be done instead; each cause has its own words, of which the sheet shows those that are true:
/// see `style/boot.css`. Only pages that are written in advance have it.
#[component]
pub fn WithoutProgram(
    /// That this needs JavaScript.
    needs: &'static str,
    /// The way that is left, where there is one.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    cfg!(feature = "ssr").then(|| {
        view! {
            <div class="without-program">
                <NoticeBox>
                    <p class="no-script">
                        {needs} " Activez-le dans les réglages du navigateur, puis rechargez la page."
                    </p>
                    <p class="no-program-runs" role="alert">
                        "Ce navigateur est trop ancien pour cette page, ou un réglage l’empêche de la faire marcher. Mettez-le à jour, ou essayez sur un autre appareil. Il faut au moins Safari\u{a0}16 (iOS\u{a0}16), Chrome\u{a0}100 ou Firefox\u{a0}102."
                    </p>
                    <p class="no-arrival">
                        "Une partie de cette page n’est pas arrivée, ou ne marche pas. Rechargez la page."
                    </p>
                    {children.map(|children| children())}
                </NoticeBox>
            </div>
        }
    })
}
