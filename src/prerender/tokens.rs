use std::collections::HashMap;

use lightningcss::{
    declaration::DeclarationBlock,
    properties::{
        Property,
        custom::{CustomPropertyName, Token, TokenList, TokenOrValue, UnresolvedColor},
    },
    rules::{
        CssRule,
        font_face::{FontFaceProperty, FontFaceRule, Source},
    },
    stylesheet::{ParserOptions, PrinterOptions, StyleSheet},
    traits::ToCss,
    values::color::{CssColor, RGBA},
};

use super::PrerenderError;

/// More steps than this from one token to the next lead round in a circle.
const MOST_STEPS: usize = 8;

/// What the sheets say of the site's look, for what no sheet reaches: pictures, and the head of a page.
pub(super) struct Tokens {
    colours: HashMap<String, Value>,
    font: Option<String>,
}

/// What a token stands for in the light theme.
enum Value {
    Colour(RGBA),
    Token(String),
}

impl Tokens {
    /// The tokens on `:root`, and the first font that the site serves itself.
    pub(super) fn of(css: &str) -> Result<Self, PrerenderError> {
        let sheet = StyleSheet::parse(css, ParserOptions::default())
            .map_err(|error| PrerenderError::Sheet(error.to_string()))?;
        let mut tokens = Self {
            colours: HashMap::new(),
            font: None,
        };
        for rule in &sheet.rules.0 {
            match rule {
                CssRule::Style(rule) if is_root(&rule.selectors) => {
                    tokens.gather(&rule.declarations)
                }
                CssRule::FontFace(face) if tokens.font.is_none() => tokens.font = address(face),
                _ => {}
            }
        }
        Ok(tokens)
    }

    fn gather(&mut self, block: &DeclarationBlock<'_>) {
        for property in &block.declarations {
            if let Property::Custom(property) = property
                && let CustomPropertyName::Custom(name) = &property.name
                && let Some(value) = first(&property.value)
            {
                self.colours.insert(name.0.to_string(), value);
            }
        }
    }

    /// The colour of a token in the light theme, as SVG and browsers write it: `#ffd23f`.
    ///
    /// # Errors
    /// A token that is not there, or is no colour.
    pub(super) fn colour(&self, token: &str) -> Result<String, PrerenderError> {
        let mut name = token;
        for _ in 0..MOST_STEPS {
            match self.colours.get(name) {
                Some(Value::Token(next)) => name = next,
                Some(Value::Colour(colour)) => {
                    let RGBA {
                        red, green, blue, ..
                    } = colour;
                    return Ok(format!("#{red:02x}{green:02x}{blue:02x}"));
                }
                None => break,
            }
        }
        Err(PrerenderError::Token(token.to_owned()))
    }

    /// The address of the font of the headings; none where the site uses the reader's own faces.
    pub(super) fn font(&self) -> Option<&str> {
        self.font.as_deref()
    }
}

fn is_root(selectors: &impl ToCss) -> bool {
    let printed = selectors.to_css_string(PrinterOptions::default());
    printed.is_ok_and(|selectors| selectors == ":root")
}

/// The first thing that a value says: its colour by day, or the token that it follows.
fn first(value: &TokenList<'_>) -> Option<Value> {
    let is_space =
        |part: &&TokenOrValue<'_>| matches!(part, TokenOrValue::Token(Token::WhiteSpace(_)));
    match value.0.iter().find(|part| !is_space(part))? {
        TokenOrValue::Color(CssColor::LightDark(light, _)) => solid(light),
        TokenOrValue::Color(colour) => solid(colour),
        TokenOrValue::UnresolvedColor(UnresolvedColor::LightDark { light, .. }) => first(light),
        TokenOrValue::Var(token) => Some(Value::Token(token.name.ident.0.to_string())),
        _ => None,
    }
}

fn solid(colour: &CssColor) -> Option<Value> {
    RGBA::try_from(colour).ok().map(Value::Colour)
}

/// Where a face has its file.
fn address(face: &FontFaceRule<'_>) -> Option<String> {
    let sources = face
        .properties
        .iter()
        .filter_map(|property| match property {
            FontFaceProperty::Source(sources) => Some(sources),
            _ => None,
        });
    sources.flatten().find_map(|source| match source {
        Source::Url(source) => Some(source.url.url.to_string()),
        Source::Local(_) => None,
    })
}
