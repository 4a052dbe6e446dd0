package dev.svcdoctor.fix.plan;

import java.util.List;

/**
 * One logical line of a unit file with the physical lines it is made of, line breaks included. Text
 * here has one character per byte (ISO 8859-1), so that printing gives the same bytes.
 */
sealed interface Part {
    List<String> lines();

    /** True when the text ended in the midst of a continuation: a further line would join it. */
    boolean open();

    /** {@code [Section]}. */
    record Heading(String section, List<String> lines, boolean open) implements Part {}

    /** {@code Directive=value}, continuation lines joined in {@code value}. */
    record Assignment(
            String section, String directive, String value, List<String> lines, boolean open)
            implements Part {
        boolean is(String section, String directive) {
            return this.section.equals(section) && this.directive.equals(directive);
        }
    }

    /** A blank line, a comment, or something that systemd ignores. */
    record Other(List<String> lines, boolean open) implements Part {}

    /** The text without its line break. */
    static String content(String line) {
        int end = line.length();
        while (end > 0 && isLineEnd(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0;
    }

    /** A comment stays a comment in the midst of a continuation. */
    static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("#") || text.startsWith(";");
    }
}
