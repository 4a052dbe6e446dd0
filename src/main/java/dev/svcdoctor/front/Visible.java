package dev.svcdoctor.front;

import java.util.List;
import java.util.Map;

/**
 * Makes untrusted text harmless for a terminal, and keeps what was in it visible. What comes out
 * holds no control character, nothing that reorders or hides text, no half characters; only the
 * wanted escape sequences of a front reach the terminal. Making text harmless twice is the same as
 * once.
 *
 * <p>Controls become their pictures ({@code ␛}), other characters that would not show become their
 * number ({@code <U+202E>}), a tab becomes four blanks. At most four combining marks stay on one
 * character, and none without one. Variation selectors 15 and 16 are dropped: they only choose
 * between two drawings of the same sign.
 */
public enum Visible {
    /** For a terminal that shows Unicode. */
    UNICODE,
    /** Printable ASCII only: everything else becomes a look-alike or its number. */
    ASCII;

    private static final int MARKS = 4;
    private static final Map<Integer, String> LOOKALIKES =
            Map.ofEntries(
                    Map.entry(0x2026, "..."),
                    Map.entry(0x2010, "-"),
                    Map.entry(0x2011, "-"),
                    Map.entry(0x2012, "-"),
                    Map.entry(0x2013, "-"),
                    Map.entry(0x2014, "-"),
                    Map.entry(0x2018, "'"),
                    Map.entry(0x2019, "'"),
                    Map.entry(0x201C, "\""),
                    Map.entry(0x201D, "\""),
                    Map.entry(0x2022, "*"),
                    Map.entry(0x25CF, "*"),
                    Map.entry(0x00A0, " "),
                    Map.entry(0x00B7, "-"),
                    Map.entry(0x00D7, "x"),
                    Map.entry(0x2192, "->"),
                    Map.entry(0x2514, "`"),
                    Map.entry(0x2500, "-"));

    /** The text on one line; a line break in it is shown as one ({@code ␊}). */
    public String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = MARKS;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            append(out, c, marks > MARKS);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** The text's own lines, each harmless; never empty. */
    public List<String> lines(String text) {
        List<String> lines = text.lines().map(this::line).toList();
        return lines.isEmpty() ? List.of("") : lines;
    }

    private void append(StringBuilder out, int c, boolean escape) {
        if (c >= ' ' && c < 0x7f) {
            out.append((char) c);
        } else if (c < ' ' || c == 0x7f) {
            out.append(c == '\t' ? "    " : control(c));
        } else if (c != 0xFE0E && c != 0xFE0F) {
            out.append(escape || hides(c) ? number(c) : shown(c));
        }
    }

    private String shown(int c) {
        return this == UNICODE ? Character.toString(c) : LOOKALIKES.getOrDefault(c, number(c));
    }

    private String control(int c) {
        if (this == ASCII) {
            return String.format("\\x%02x", c);
        }
        return Character.toString(c == 0x7f ? 0x2421 : 0x2400 + c);
    }

    private static String number(int c) {
        return String.format("<U+%04X>", c);
    }

    private static boolean isMark(int c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean hides(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    true;
            default -> isBlankLetter(c);
        };
    }

    /**
     * Letters and marks that draw nothing: Hangul fillers, Mongolian and other variation selectors,
     * the joiner.
     */
    private static boolean isBlankLetter(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0D
                || c == 0xFFA0
                || c >= 0xE0100 && c <= 0xE01EF;
    }
}
