package dev.svcdoctor.front;

/** What a piece of text is; each front decides how that looks. Never the only sign of anything. */
public enum Style {
    PLAIN,
    TITLE,
    HEADING,
    QUIET,
    GOOD,
    BAD,
    WARNING,
    ADDED,
    REMOVED,
    PROOF,
    KEY
}
