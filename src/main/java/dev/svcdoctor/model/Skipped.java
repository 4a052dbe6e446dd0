package dev.svcdoctor.model;

/** A look that could not be taken, and why: never silent. Both in lower case, fit to be shown. */
public record Skipped(String what, String why) {}
