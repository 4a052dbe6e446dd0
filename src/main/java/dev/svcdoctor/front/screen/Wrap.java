package dev.svcdoctor.front.screen;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width; loses nothing but the blank at which it breaks. */
final class Wrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = Math.max(2, width);
    }

    /**
     * At blanks where possible; a word that is longer than a line is broken where the line ends.
     */
    static List<String> words(String text, int width) {
        Wrap wrap = new Wrap(width);
        int at = 0;
        while (at < text.length()) {
            int blank = text.indexOf(' ', at);
            int end = blank < 0 ? text.length() : blank;
            wrap.word(text.substring(at, end));
            at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                wrap.blank();
                at++;
            }
        }
        return wrap.end();
    }

    private void word(String word) {
        int length = Grapheme.width(word);
        if (used + length > width && used > 0 && length <= width) {
            turn();
        }
        for (Grapheme grapheme : Grapheme.of(word)) {
            put(grapheme);
        }
    }

    private void put(Grapheme grapheme) {
        if (used + grapheme.width() > width) {
            turn();
        }
        line.append(grapheme.text());
        used += grapheme.width();
    }

    /** A blank at the end of a line is where the line breaks: it is not carried over. */
    private void blank() {
        if (used < width && (used > 0 || lines.isEmpty())) {
            line.append(' ');
            used++;
        }
    }

    private void turn() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }

    private List<String> end() {
        if (!line.isEmpty() || lines.isEmpty()) {
            turn();
        }
        return lines;
    }
}
