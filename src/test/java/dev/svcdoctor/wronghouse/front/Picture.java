package dev.svcdoctor.wronghouse.front;

/** What only app may know. */
public record Picture(String text) {}
