package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;

import java.util.ArrayList;
import java.util.List;

/**
 * What a terminal draws as one character: a base and the marks that combine with it.
 *
 * @param width columns it takes: one or two
 */
record Grapheme(String text, int width) {

    /** The graphemes of a harmless text, in its order. */
    static List<Grapheme> of(String text) {
        List<Grapheme> all = new ArrayList<>(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            int width = Math.max(1, Columns.of(text.codePointAt(at)));
            all.add(new Grapheme(text.substring(at, end), width));
            at = end;
        }
        return all;
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
        while (at < text.length() && Columns.of(text.codePointAt(at)) == 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
