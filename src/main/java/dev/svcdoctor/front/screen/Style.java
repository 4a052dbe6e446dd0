package dev.svcdoctor.front.screen;

/** What a piece of text means; {@link Palette} decides how that looks. */
enum Style {
    PLAIN,
    STRONG,
    DIM,
    FAILED,
    GOOD,
    WARNING,
    ADDED,
    REMOVED,
    ACCENT,
    ACCENT_STRONG
}
