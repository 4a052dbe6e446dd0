package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;
import dev.svcdoctor.guide.Choice;

import java.util.ArrayList;
import java.util.List;

/** The choices of a page, the one under the cursor marked. */
final class ChoiceRows {
    private final List<Row> rows = new ArrayList<>();
    private int cursorFirst;
    private int cursorEnd;

    private ChoiceRows() {}

    static ChoiceRows of(List<Choice> choices, int cursor, int width, Signs signs) {
        ChoiceRows all = new ChoiceRows();
        for (int i = 0; i < choices.size(); i++) {
            int first = all.rows.size();
            all.add(choices.get(i), i == cursor, width, signs);
            if (i == cursor) {
                all.cursorFirst = first;
                all.cursorEnd = all.rows.size();
            }
        }
        return all;
    }

    private void add(Choice choice, boolean here, int width, Signs signs) {
        Row start = here ? Row.of(" " + signs.pointer(), Style.ACCENT_STRONG) : Row.EMPTY;
        start = start.padTo(3).plus(choice.key() + "  ", Style.STRONG);
        int at = start.width();
        Row next = start;
        for (String part : Columns.wrap(signs.visible().line(choice.label()), width - at - 1)) {
            rows.add(next.padTo(at).plus(part, here ? Style.STRONG : Style.PLAIN));
            next = Row.EMPTY;
        }
        if (!choice.effect().isEmpty()) {
            effect(signs.visible().line(choice.effect()), at, width);
        }
    }

    /** After the label if it fits there, else below. */
    private void effect(String text, int at, int width) {
        Row last = rows.getLast();
        if (last.width() + 3 + Columns.of(text) < width) {
            rows.set(rows.size() - 1, last.plus("   " + text, Style.DIM));
            return;
        }
        for (String part : Columns.wrap(text, width - at - 1)) {
            rows.add(Row.EMPTY.padTo(at).plus(part, Style.DIM));
        }
    }

    int size() {
        return rows.size();
    }

    /** So many rows that the cursor is among them, with a sign where more follow or went before. */
    List<Row> window(int room, Signs signs) {
        if (rows.size() <= room) {
            return rows;
        }
        int end = Math.clamp(Math.max(cursorEnd, room), room, rows.size());
        int first = Math.min(end - room, Math.max(0, cursorFirst));
        List<Row> window = new ArrayList<>(rows.subList(first, first + room));
        if (first > 0) {
            mark(window, 0, signs.above());
        }
        if (first + room < rows.size()) {
            mark(window, room - 1, signs.below());
        }
        return window;
    }

    private static void mark(List<Row> window, int at, String sign) {
        Row row = window.get(at);
        List<Span> spans = new ArrayList<>(row.spans());
        spans.set(
                0, new Span(sign + spans.getFirst().text().substring(1), spans.getFirst().style()));
        window.set(at, new Row(spans));
    }
}
