package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;
import dev.svcdoctor.guide.Block;

import java.util.ArrayList;
import java.util.List;

/** Journal entries: time, who, what; what a finding quotes and what is an error is marked. */
final class LogRows {
    private static final int MARK = 2;
    private static final int WIDEST_SOURCE = 18;
    private static final int NARROWEST_TEXT = 30;

    private final Signs signs;
    private final int width;
    private final int timeWidth;
    private final int sourceWidth;
    private final List<Row> rows = new ArrayList<>();

    private LogRows(Block.Log log, int width, Signs signs) {
        this.signs = signs;
        this.width = width;
        int time = 0;
        int source = 0;
        for (Block.Log.Entry entry : log.entries()) {
            time = Math.max(time, Columns.of(signs.visible().line(entry.time())));
            source = Math.max(source, Columns.of(signs.visible().line(entry.source())));
        }
        timeWidth = time;
        sourceWidth = Math.min(source, WIDEST_SOURCE);
    }

    static List<Row> of(Block.Log log, int width, Signs signs) {
        LogRows all = new LogRows(log, width, signs);
        all.leftOut(log.earlier(), "earlier");
        for (Block.Log.Entry entry : log.entries()) {
            all.entry(entry);
        }
        all.leftOut(log.later(), "later");
        return all.rows;
    }

    private void leftOut(int count, String where) {
        if (count > 0) {
            String text = signs.cut() + " " + count + " " + where;
            rows.add(Row.of(text, Style.DIM).indented(MARK));
        }
    }

    private void entry(Block.Log.Entry entry) {
        String time = Columns.pad(signs.visible().line(entry.time()), timeWidth);
        String source = signs.visible().line(entry.source());
        Row start = mark(entry).plus(time + "  ", Style.DIM);
        int textAt = MARK + timeWidth + 2 + sourceWidth + 2;
        if (width - textAt - 1 < NARROWEST_TEXT) {
            rows.add(start.plus(source, Style.DIM));
            text(Row.EMPTY, MARK + 2, entry);
        } else {
            String name = Columns.cut(source, sourceWidth, signs.cut());
            text(start.plus(Columns.pad(name, sourceWidth), Style.DIM), textAt, entry);
        }
    }

    private void text(Row start, int at, Block.Log.Entry entry) {
        Row next = start;
        for (String line : signs.visible().lines(entry.text())) {
            for (String part : Columns.wrap(line, width - at - 1)) {
                rows.add(next.padTo(at).plus(part, style(entry)));
                next = Row.EMPTY;
            }
        }
    }

    private Row mark(Block.Log.Entry entry) {
        if (entry.proof()) {
            return Row.of(signs.pointer() + " ", Style.ACCENT_STRONG);
        }
        return Row.of(isError(entry) ? "! " : "  ", style(entry));
    }

    private static boolean isError(Block.Log.Entry entry) {
        return entry.priority() >= 0 && entry.priority() <= 3;
    }

    private static Style style(Block.Log.Entry entry) {
        if (isError(entry)) {
            return Style.FAILED;
        }
        return entry.priority() == 4 ? Style.WARNING : Style.PLAIN;
    }
}
