//! Where the sources of others stand on the builder's machine: what a panic in them would name.

use std::{env, path::PathBuf};

/// What the path of every source of the standard library begins with.
const STANDARD: &str = "/rustc/";
/// More than any path has.
const LONGEST: usize = 300;

/// Blanks the paths of sources that are not the site's: nobody can read them in a visitor's browser, no machine's folders
/// are to be published, and blanks compress to nothing. Their length stays, as the program knows where they end.
pub(super) fn blank(program: &mut [u8]) {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let registry = home.map(|home| home.join("registry/src/").display().to_string());
    for beginning in [Some(STANDARD.to_owned()), registry].into_iter().flatten() {
        blank_after(program, beginning.as_bytes());
    }
}

fn blank_after(mut rest: &mut [u8], beginning: &[u8]) {
    let at = |text: &[u8], part: &[u8]| text.windows(part.len()).position(|window| window == part);
    while let Some(start) = at(rest, beginning) {
        let (_, path) = rest.split_at_mut(start);
        let near = path.get(..path.len().min(LONGEST)).unwrap_or_default();
        let end = at(near, b".rs").map_or(beginning.len(), |end| end + b".rs".len());
        let (path, after) = path.split_at_mut(end);
        path.fill(b' ');
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_others_are_blank_and_everything_else_stays_where_it_was() {
        let before = b"value/home/a/registry/src/b-1/lib.rs/home/a/registry/src/c-2/d.rssrc/app.rs\0/candidater/";
        let mut program = before.to_vec();
        blank_after(&mut program, b"/home/a/registry/src/");
        let after = String::from_utf8(program).unwrap_or_default();
        assert_eq!(after.len(), before.len());
        assert_eq!(
            after.split_whitespace().collect::<Vec<_>>(),
            ["value", "src/app.rs\0/candidater/"]
        );
    }

    #[test]
    fn a_path_without_an_end_loses_its_beginning_alone() {
        let mut program = b"x/rustc/0123 and so on".to_vec();
        blank_after(&mut program, b"/rustc/");
        assert_eq!(program, b"x       0123 and so on");
    }
}
