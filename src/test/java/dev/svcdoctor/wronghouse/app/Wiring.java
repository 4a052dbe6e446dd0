package dev.svcdoctor.wronghouse.app;

/** What no other room may know. */
public record Wiring(String name) {}
