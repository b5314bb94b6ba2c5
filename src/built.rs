//! What the steps of the build agree on: `cut` makes the program's files, and the prerender names them.

/// Where in the built site the files that each part of the program needs are listed, by the part's name. No host serves it.
pub const PARTS: &str = ".deploy/parts.json";

/// How the name of each of the program's files begins.
pub const PROGRAM: &str = "fabnum-";
