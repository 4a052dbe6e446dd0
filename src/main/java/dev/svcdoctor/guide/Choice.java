package dev.svcdoctor.guide;

/**
 * Something a person can choose.
 *
 * @param key what to type: a number for a choice of the page, one letter (or {@code ?}) for what
 *     every page offers
 * @param label what it is, a few words; may hold untrusted text
 * @param effect what follows from it; empty when the label says it all
 */
public record Choice(String key, String label, String effect) {}
