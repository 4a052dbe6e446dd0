package dev.svcdoctor.fix.plan;

import java.util.List;

/** The difference between two texts, line by line, in their order. */
public record Diff(List<Line> lines) {
    /** What happened to a line. */
    public enum Kind {
        CONTEXT,
        ADDED,
        REMOVED
    }

    /** One line, without its end; untrusted. */
    public record Line(Kind kind, String text) {}

    public Diff {
        lines = List.copyOf(lines);
    }
}
