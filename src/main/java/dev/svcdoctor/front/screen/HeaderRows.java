package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Health;
import dev.svcdoctor.guide.Stage;

import java.util.ArrayList;
import java.util.List;

/** The top of every page: which unit, how it is, and where on the way we are. */
final class HeaderRows {
    private static final int COMFORTABLE = 70;

    private final Header header;
    private final int columns;
    private final Signs signs;

    private HeaderRows(Header header, int columns, Signs signs) {
        this.header = header;
        this.columns = columns;
        this.signs = signs;
    }

    /** Unit, state and step bar; the first two on one row where rows are few. */
    static List<Row> of(Header header, Stage stage, int columns, boolean tight, Signs signs) {
        HeaderRows top = new HeaderRows(header, columns, signs);
        List<Row> rows = new ArrayList<>();
        if (tight) {
            rows.add(top.unitAndState());
        } else {
            rows.add(top.unit());
            rows.add(top.state());
        }
        rows.add(top.steps(stage));
        return rows;
    }

    private Row unit() {
        Row left = Row.of(cut(header.unit(), columns - 2), Style.STRONG).indented(1);
        if (!header.description().isEmpty()) {
            String text = " " + signs.dot() + " " + clean(header.description());
            left = left.plus(cut(text, columns - left.width() - 1), Style.PLAIN);
        }
        Row right = Row.of(machine(), Style.DIM);
        boolean fits = left.width() + 2 + right.width() < columns;
        return fits ? left.rightAligned(right, columns - 1) : left;
    }

    private String machine() {
        String host = clean(header.host());
        String systemd = clean(header.systemd());
        String between = host.isEmpty() || systemd.isEmpty() ? "" : " " + signs.dot() + " ";
        return host + between + systemd;
    }

    private Row state() {
        Row row = health().indented(1);
        for (String text : List.of(header.since(), header.happened())) {
            if (!text.isEmpty()) {
                row = row.plus(cut("   " + clean(text), columns - row.width() - 1), Style.PLAIN);
            }
        }
        return row;
    }

    private Row unitAndState() {
        Row state = health();
        String unit = cut(header.unit(), Math.max(12, columns - 4 - state.width()));
        return Row.of(unit, Style.STRONG).indented(1).plus("  ", Style.PLAIN).plus(state);
    }

    private Row health() {
        if (header.state().isEmpty()) {
            return Row.EMPTY;
        }
        String text = signs.health(header.health()) + " " + clean(header.state());
        return Row.of(text, style(header.health()));
    }

    private static Style style(Health health) {
        return switch (health) {
            case UP -> Style.GOOD;
            case FAILED -> Style.FAILED;
            case BUSY -> Style.WARNING;
            case DOWN, UNKNOWN -> Style.PLAIN;
        };
    }

    private Row steps(Stage now) {
        String rule = signs.rule();
        Row row = Row.EMPTY;
        for (Stage stage : Stage.values()) {
            row = row.plus(" " + rule.repeat(roomy() ? 2 : 1) + " ", Style.DIM);
            row = row.plus(step(stage, now));
        }
        int rest = columns - row.width() - 2;
        return row.plus(" " + rule.repeat(Math.max(0, rest)), Style.DIM);
    }

    private Row step(Stage stage, Stage now) {
        String name =
                roomy() || stage == now ? stage.number() + " " + stage.word() : "" + stage.number();
        if (stage == now) {
            return Row.of(name + " " + signs.here(), Style.ACCENT_STRONG);
        }
        Row row = Row.of(name, Style.PLAIN);
        return stage.compareTo(now) < 0 ? row.plus(" " + signs.done(), Style.GOOD) : row;
    }

    private boolean roomy() {
        return columns >= COMFORTABLE;
    }

    private String clean(String text) {
        return signs.visible().line(text);
    }

    private String cut(String text, int width) {
        return Columns.cut(clean(text), Math.max(2, width), signs.cut());
    }
}
