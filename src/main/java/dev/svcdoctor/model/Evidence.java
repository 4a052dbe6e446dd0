package dev.svcdoctor.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One piece of proof, the line a person would point at.
 *
 * @param source where it was seen: {@code show}, {@code journal}, {@code unit} or {@code probe}
 * @param time when it happened; empty for what has no time of its own
 * @param text the quoted line, untrusted and not yet neutralised
 * @param note why it matters, in a few words of ours; empty when the line speaks for itself
 */
public record Evidence(String source, Optional<Instant> time, String text, String note) {
    public static Evidence show(String text, String note) {
        return new Evidence("show", Optional.empty(), text, note);
    }

    public static Evidence journal(Instant time, String text, String note) {
        return new Evidence("journal", Optional.of(time), text, note);
    }

    public static Evidence unitFile(String text, String note) {
        return new Evidence("unit", Optional.empty(), text, note);
    }

    public static Evidence probe(String text, String note) {
        return new Evidence("probe", Optional.empty(), text, note);
    }
}
