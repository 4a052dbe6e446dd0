package dev.svcdoctor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One more read-only look that diagnosing asks for, like {@code path /opt/x} or {@code users}.
 *
 * @param kind one of the kinds that the collector knows
 * @param arguments untrusted (they often come from the journal); never seen by a shell as code
 */
public record Probe(String kind, List<String> arguments) {
    public Probe {
        arguments = List.copyOf(arguments);
    }

    public static Probe of(String kind, String... arguments) {
        return new Probe(kind, List.of(arguments));
    }

    /** Names the probe in {@code probes.json}: its kind and arguments, with blanks between. */
    public String key() {
        List<String> words = new ArrayList<>();
        words.add(kind);
        words.addAll(arguments);
        return String.join(" ", words);
    }
}
