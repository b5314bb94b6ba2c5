//! The French string literals of Rust sources.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// Attributes of a view and properties of a component which hold no prose.
const NO_PROSE: &str = "action autocomplete class controls current d describedby fill for href id inputmode key \
    labelledby lang live method name points rel role sizes src transform type viewBox";
/// Macros whose text goes to the console or to nobody.
const NOT_SHOWN: &str = "assert assert_eq debug_assert debug_log debug_warn error include_str log style_sheet \
    unreachable warn";

/// Macros whose text no person reads, in a program that writes to a terminal.
const NOT_PRINTED: &str = "assert assert_eq debug_assert json migrate unreachable";

/// A literal with the line where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    pub(crate) line: usize,
    pub(crate) text: String,
}

/// The literals of a source which may be French copy, those in macros and in `view!` included.
pub(crate) fn copy(source: &str) -> syn::Result<Vec<Literal>> {
    found(
        source,
        Finder {
            silent: NOT_SHOWN,
            prints_errors: false,
            stand_in: "7",
            literals: Vec::new(),
        },
    )
}

/// The same for a program that writes to a terminal: its log and the words of its errors are copy, too.
pub(crate) fn printed(source: &str) -> syn::Result<Vec<Literal>> {
    found(
        source,
        Finder {
            silent: NOT_PRINTED,
            prints_errors: true,
            stand_in: "mot",
            literals: Vec::new(),
        },
    )
}

fn found(source: &str, mut finder: Finder) -> syn::Result<Vec<Literal>> {
    finder.visit_file(&syn::parse_file(source)?);
    Ok(finder
        .literals
        .into_iter()
        .filter(|literal| may_be_copy(&literal.text))
        .collect())
}

struct Finder {
    /// Macros that are passed over.
    silent: &'static str,
    prints_errors: bool,
    /// What stands in the place of each `{argument}`.
    stand_in: &'static str,
    literals: Vec<Literal>,
}

impl Finder {
    fn keep(&mut self, literal: &syn::LitStr) {
        let text = without_markup(&filled(&literal.value(), self.stand_in));
        self.literals.push(Literal {
            line: literal.span().start().line,
            text,
        });
    }

    /// A macro's tokens: a view's attribute is a name, `=` and its value; a macro within is a name, `!` and a group.
    fn tokens(&mut self, tokens: TokenStream) {
        let (mut name, mut sign) = (String::new(), ' ');
        for token in tokens {
            let valued = sign == '=' && is_one_of(&name, NO_PROSE);
            let silent = sign == '!' && is_one_of(&name, self.silent);
            match token {
                TokenTree::Ident(ident) => (name, sign) = (ident.to_string(), ' '),
                TokenTree::Punct(punct) => sign = punct.as_char(),
                TokenTree::Literal(literal) => {
                    if let (Ok(syn::Lit::Str(mut text)), false) =
                        (syn::parse_str(&literal.to_string()), valued)
                    {
                        text.set_span(literal.span());
                        self.keep(&text);
                    }
                    sign = ' ';
                }
                TokenTree::Group(group) => {
                    // After `#` stands an attribute: documentation, or the words of an error.
                    if !valued && !silent && sign != '#' {
                        self.tokens(group.stream());
                    }
                    sign = ' ';
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.keep(literal);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let name = called
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        if !is_one_of(&name, self.silent) {
            self.tokens(called.tokens.clone());
        }
    }

    /// Documentation is English, and so are the words of errors that are not printed.
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let (true, syn::Meta::List(list)) = (self.prints_errors, &attribute.meta)
            && list.path.is_ident("error")
        {
            self.tokens(list.tokens.clone());
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let test = |attribute: &syn::Attribute| {
            attribute.path().is_ident("cfg")
                && attribute
                    .parse_args::<syn::Ident>()
                    .is_ok_and(|on| on == "test")
        };
        if !module.attrs.iter().any(test) {
            visit::visit_item_mod(self, module);
        }
    }
}

fn is_one_of(name: &str, list: &str) -> bool {
    list.split_whitespace().any(|one| one == name)
}

/// The text with a stand-in in the place of each `{argument}`.
fn filled(text: &str, stand_in: &str) -> String {
    between(
        &text.replace("{{", "").replace("}}", ""),
        '{',
        '}',
        stand_in,
    )
}

/// The text of HTML, its styles left out.
fn without_markup(text: &str) -> String {
    let styles = text
        .split("<style")
        .map(|part| part.split_once("</style>").map_or(part, |(_, after)| after));
    between(&styles.collect::<Vec<_>>().join("\n"), '<', '>', "\n")
}

/// The text with `stand_in` in the place of all that stands between two signs, where both are there.
fn between(text: &str, open: char, close: char, stand_in: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once(open) {
        let Some((_, after)) = after.split_once(close) else {
            break;
        };
        kept.extend([before, stand_in]);
        rest = after;
    }
    kept + rest
}

/// Whether somebody may read it: it has a word, and white space, an accent or a capital.
fn may_be_copy(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let word = letters
        .windows(2)
        .any(|pair| pair[0].is_alphabetic() && pair[1].is_lowercase());
    let capital = letters.first().is_some_and(|c| c.is_uppercase());
    let french = letters
        .iter()
        .any(|c| c.is_whitespace() || *c == '’' || (c.is_alphabetic() && !c.is_ascii()));
    // Media types, header fields and selectors.
    let technical = text.is_ascii() && text.contains(['/', '=', '#', '[', '{', '_']);
    word && (capital || french) && !technical
}

#[test]
fn copy_is_found_wherever_it_stands() {
    let source = r###"
        //! Doc text: none.
        const TITLE: &str = "Erreur : x";
        #[error("no answer: {0}")]
        fn view() {
            let class = style_sheet!("./style/ui/button css");
            choice! { /// The applicant's life: how?
                Life { Now = "now" } };
            view! { <p class="btn wide" aria-label="Fermer !">{move || format!("Il reste {n} jours")} "Où ?"</p> };
            logging::error!("it failed: {error:?}");
            html("<style>a { b: c }</style><p class=\"x y\">Très bien ?</p>");
        }
        #[cfg(test)]
        mod tests { const TEXT: &str = "Un essai !"; }
    "###;
    let found = copy(source).unwrap();
    let texts: Vec<_> = found
        .iter()
        .map(|literal| (literal.line, literal.text.trim()))
        .collect();
    let expected = [
        (3, "Erreur : x"),
        (9, "Fermer !"),
        (9, "Il reste 7 jours"),
        (9, "Où ?"),
        (11, "Très bien ?"),
    ];
    assert_eq!(texts, expected);
}

#[test]
fn the_log_and_the_errors_of_a_program_are_printed() {
    let source = r#"
        #[error("La base {} manque", path.display())]
        #[expect(dead_code, reason = "it is read")]
        fn log() { tracing::warn!("Rien ne va {place}"); }
    "#;
    let found = printed(source).unwrap();
    let texts: Vec<_> = found.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["La base mot manque", "Rien ne va mot"]);
}

#[test]
fn what_nobody_reads_is_no_copy() {
    let source = r#"fn f() { g("text/html; charset=utf-8", "btn", "M14 18H86V66", "a[href], h1", "2-digit"); }"#;
    assert_eq!(copy(source).unwrap(), []);
}
