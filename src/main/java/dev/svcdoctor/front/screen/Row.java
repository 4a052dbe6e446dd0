package dev.svcdoctor.front.screen;

import java.util.ArrayList;
import java.util.List;

/** One line of the screen, from the left edge; what it does not say is blank. */
record Row(List<Span> spans) {
    static final Row EMPTY = new Row(List.of());

    Row {
        spans = List.copyOf(spans);
    }

    static Row of(String text, Style style) {
        return new Row(List.of(new Span(text, style)));
    }

    /** This row with more text at its end. */
    Row plus(String text, Style style) {
        if (text.isEmpty()) {
            return this;
        }
        List<Span> all = new ArrayList<>(spans);
        all.add(new Span(text, style));
        return new Row(all);
    }

    /** This row with another one after it. */
    Row plus(Row other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Row(all);
    }

    /** This row, blank up to that column; unchanged if it is that long already. */
    Row padTo(int column) {
        return plus(" ".repeat(Math.max(0, column - width())), Style.PLAIN);
    }

    /** This row with another one at the right edge, at least two columns away from it. */
    Row rightAligned(Row right, int columns) {
        return padTo(Math.max(width() + 2, columns - right.width())).plus(right);
    }

    /** This row moved to the right. */
    Row indented(int columns) {
        return EMPTY.padTo(columns).plus(this);
    }

    int width() {
        int width = 0;
        for (Span span : spans) {
            width += span.width();
        }
        return width;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text());
        }
        return text.toString();
    }
}
