package dev.svcdoctor.front;

/**
 * The style table of fronts that print lines: the sixteen colours every terminal has, readable on
 * light and on dark ground, and never the only sign of anything.
 */
public final class Colours {
    private static final String END = "\u001b[0m";

    private Colours() {}

    /** A line with its colours, and nothing left switched on behind it. */
    public static String on(Line line) {
        StringBuilder text = new StringBuilder();
        for (Line.Span span : line.spans()) {
            String begin = begin(span.style());
            boolean plain = begin.isEmpty() || span.text().isBlank();
            text.append(plain ? span.text() : begin + span.text() + END);
        }
        return text.toString();
    }

    private static String begin(Style style) {
        return switch (style) {
            case PLAIN, PROOF -> "";
            case TITLE, HEADING, KEY -> "\u001b[1m";
            case QUIET -> "\u001b[2m";
            case GOOD, ADDED -> "\u001b[32m";
            case BAD, REMOVED -> "\u001b[31m";
            case WARNING -> "\u001b[35m";
        };
    }
}
