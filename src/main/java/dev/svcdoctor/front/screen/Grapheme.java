package dev.svcdoctor.front.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * What a terminal draws as one character: a base and the marks that combine with it.
 *
 * @param width columns it takes: one or two
 */
record Grapheme(String text, int width) {
    /** First and last code points of the blocks that East Asian terminals draw two columns wide. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900,
        0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF,
        0x1AFF0, 0x1B2FF, 0x1F200, 0x1F2FF, 0x20000, 0x3FFFD
    };

    /** The graphemes of a text, in its order. */
    static List<Grapheme> of(String text) {
        List<Grapheme> all = new ArrayList<>(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            all.add(
                    new Grapheme(
                            text.substring(at, end), Math.max(1, width(text.codePointAt(at)))));
            at = end;
        }
        return all;
    }

    /** Columns that a text takes. */
    static int width(String text) {
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            width += Math.max(1, width(text.codePointAt(at)));
            at = end(text, at);
        }
        return width;
    }

    /** Is it sure that every terminal moves by exactly the columns we count? */
    boolean certain() {
        char first = text.charAt(0);
        return text.length() == 1
                && (first < 0x300
                        || (first >= 0x2500 && first <= 0x257F)
                        || (first >= 0x4E00 && first <= 0x9FFF));
    }

    private static int end(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && width(text.codePointAt(at)) == 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        if (combines(point)) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean combines(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (point >= 0x1160 && point <= 0x11FF);
    }

    private static boolean isWide(int point) {
        for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
            if (point <= WIDE[i + 1]) {
                return true;
            }
        }
        return Character.isEmojiPresentation(point);
    }
}
