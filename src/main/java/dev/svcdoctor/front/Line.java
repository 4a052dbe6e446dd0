package dev.svcdoctor.front;

import java.util.ArrayList;
import java.util.List;

/** One line of styled text, harmless for a terminal. */
public record Line(List<Span> spans) {
    /** A piece of it. */
    public record Span(Style style, String text) {}

    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(Style style, String text) {
        return new Line(List.of(new Span(style, text)));
    }

    public static Line plain(String text) {
        return of(Style.PLAIN, text);
    }

    /** The same with more behind it. */
    public Line and(Style style, String text) {
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(style, text));
        return new Line(more);
    }

    public Line and(String text) {
        return and(Style.PLAIN, text);
    }

    /** The same with another line behind it. */
    public Line and(Line other) {
        List<Span> more = new ArrayList<>(spans);
        more.addAll(other.spans);
        return new Line(more);
    }

    /** The same with blanks up to a column. */
    public Line to(int column) {
        return and(" ".repeat(Math.max(0, column - columns())));
    }

    public int columns() {
        return spans.stream().mapToInt(s -> Columns.of(s.text())).sum();
    }

    /** Without style, and without blanks at the end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(s -> text.append(s.text()));
        return text.toString().stripTrailing();
    }
}
