package dev.svcdoctor.evidence;

import dev.svcdoctor.model.Evidence;

import java.util.List;

/**
 * A fact that follows from several others, with what proves it.
 *
 * @param value never empty
 */
public record Told(String value, List<Evidence> proof) {
    public Told {
        proof = List.copyOf(proof);
    }

    static Told by(String value, Event event) {
        return new Told(
                value, List.of(Evidence.journal(event.entry().time(), event.message(), "")));
    }

    static Told plain(String value) {
        return new Told(value, List.of());
    }
}
