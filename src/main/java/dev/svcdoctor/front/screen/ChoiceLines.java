package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;
import dev.svcdoctor.front.Glyph;
import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Style;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Choice;

import java.util.ArrayList;
import java.util.List;

/** The choices of a page, the one under the cursor marked. */
final class ChoiceLines {
    private static final int KEY_AT = 3;

    private final int width;
    private final Visible visible;
    private final List<Line> lines = new ArrayList<>();
    private int cursorFirst;
    private int cursorEnd;

    private ChoiceLines(int width, Visible visible) {
        this.width = width;
        this.visible = visible;
    }

    static ChoiceLines of(List<Choice> choices, int cursor, int width, Visible visible) {
        ChoiceLines all = new ChoiceLines(width, visible);
        for (int i = 0; i < choices.size(); i++) {
            int first = all.lines.size();
            all.add(choices.get(i), i == cursor);
            if (i == cursor) {
                all.cursorFirst = first;
                all.cursorEnd = all.lines.size();
            }
        }
        return all;
    }

    private void add(Choice choice, boolean here) {
        String pointer = here ? Glyph.CHOICE.in(visible) : " ";
        Line start = Line.of(Style.KEY, " " + pointer).to(KEY_AT);
        start = start.and(Style.KEY, visible.line(choice.key())).and("  ");
        int at = start.columns();
        Line next = start;
        for (String part : Columns.wrap(visible.line(choice.label()), room(at))) {
            lines.add(next.and(here ? Style.TITLE : Style.PLAIN, part));
            next = Line.EMPTY.to(at);
        }
        if (!choice.effect().isEmpty()) {
            effect(visible.line(choice.effect()), at);
        }
    }

    /** After the label if it fits there, else below. */
    private void effect(String text, int at) {
        Line last = lines.getLast();
        if (last.columns() + 3 + Columns.of(text) < width) {
            lines.set(lines.size() - 1, last.and("   ").and(Style.QUIET, text));
            return;
        }
        for (String part : Columns.wrap(text, room(at))) {
            lines.add(Line.EMPTY.to(at).and(Style.QUIET, part));
        }
    }

    private int room(int at) {
        return Math.max(2, width - at - 1);
    }

    int size() {
        return lines.size();
    }

    /** So many lines that the cursor is among them, with a sign where more go before or follow. */
    List<Line> window(int room) {
        if (lines.size() <= room) {
            return lines;
        }
        int end = Math.clamp(cursorEnd, room, lines.size());
        int first = Math.min(end - room, cursorFirst);
        List<Line> window = new ArrayList<>(lines.subList(first, first + room));
        if (first > 0) {
            mark(window, 0, Glyph.ABOVE);
        }
        if (first + room < lines.size()) {
            mark(window, room - 1, Glyph.BELOW);
        }
        return window;
    }

    /** In the first column, which is blank otherwise. */
    private void mark(List<Line> window, int at, Glyph glyph) {
        List<Line.Span> spans = new ArrayList<>(window.get(at).spans());
        String rest = spans.getFirst().text().substring(1);
        Style style = spans.getFirst().style();
        spans.set(0, new Line.Span(style, rest));
        spans.addFirst(new Line.Span(glyph.style(), glyph.in(visible)));
        window.set(at, new Line(spans));
    }
}
