package dev.svcdoctor.wronghouse.fix;

/** A name that hides what the type is. */
record FixManager(String name) {}
