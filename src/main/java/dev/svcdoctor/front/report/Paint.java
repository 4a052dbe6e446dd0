package dev.svcdoctor.front.report;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Style;

/** Puts a line of a report on paper or on a terminal. */
enum Paint {
    /** Without colour. */
    PLAIN,
    /** With the sixteen colours that every terminal has, readable on light and dark. */
    COLOR;

    String line(Line line) {
        if (this == PLAIN) {
            return line.text();
        }
        StringBuilder out = new StringBuilder();
        line.spans().forEach(span -> out.append(painted(span)));
        return out.toString();
    }

    private static String painted(Line.Span span) {
        String code = code(span.style());
        return code.isEmpty() ? span.text() : "\u001b[" + code + "m" + span.text() + "\u001b[0m";
    }

    private static String code(Style style) {
        return switch (style) {
            case PLAIN, PROOF -> "";
            case TITLE, HEADING, KEY -> "1";
            case QUIET -> "2";
            case GOOD, ADDED -> "32";
            case BAD, REMOVED -> "31";
            case WARNING -> "33";
        };
    }
}
