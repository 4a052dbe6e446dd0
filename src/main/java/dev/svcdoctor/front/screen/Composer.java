package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;
import dev.svcdoctor.guide.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a page in their places. */
final class Composer {
    /** Fewer lines than this: no empty rows for looks, and the title scrolls with the body. */
    private static final int COMFORTABLE = 20;

    /** So many columns have room for two pages side by side. */
    private static final int WIDE = 110;

    private final Page page;
    private final Optional<Page> aside;
    private final View view;
    private final int columns;
    private final int lines;
    private final int width;
    private final boolean tight;
    private final Signs signs;

    Composer(Frame.Content content, int columns, int lines, Signs signs) {
        this.page = content.page();
        this.view = content.view();
        this.columns = columns;
        this.lines = lines;
        this.signs = signs;
        this.tight = lines < COMFORTABLE;
        this.aside = columns >= WIDE && !tight ? content.aside() : Optional.empty();
        this.width = aside.isPresent() ? columns * 4 / 7 : columns;
    }

    Frame frame() {
        List<Row> rows =
                new ArrayList<>(HeaderRows.of(page.header(), page.stage(), columns, tight, signs));
        int height = Math.max(1, lines - rows.size() - 1);
        Frame middle = middle(height);
        rows.addAll(aside.map(other -> beside(middle.rows(), other, height)).orElse(middle.rows()));
        rows.add(FooterRow.of(page, columns, signs));
        return new Frame(rows, middle.view(), middle.room());
    }

    /** Title, body and choices in exactly so many rows. */
    private Frame middle(int height) {
        List<Row> fixed = tight ? List.of() : title();
        List<Row> body = tight ? title() : new ArrayList<>();
        body.addAll(BodyRows.of(page.blocks(), width, signs));
        ChoiceRows choices = ChoiceRows.of(page.choices(), view.cursor(), width, signs);
        List<Row> rows = new ArrayList<>(fixed);
        int room = height - fixed.size();
        boolean fits = body.size() + gap(choices) + choices.size() <= room;
        Frame rest = fits ? all(body, choices) : scrolled(body, choices, room);
        rows.addAll(rest.rows());
        while (rows.size() < height) {
            rows.add(Row.EMPTY);
        }
        return new Frame(rows.subList(0, height), rest.view(), rest.room());
    }

    private int gap(ChoiceRows choices) {
        return choices.size() == 0 ? 0 : 1;
    }

    private List<Row> title() {
        List<Row> rows = new ArrayList<>();
        Row tag = Row.of(signs.visible().line(page.tag()), tagStyle());
        String title = signs.visible().line(page.title());
        int most = Math.max(20, width - 2 - (page.tag().isEmpty() ? 0 : tag.width() + 3));
        for (String part : Columns.wrap(title, most)) {
            rows.add(Row.of(part, Style.STRONG).indented(1));
        }
        if (!page.tag().isEmpty()) {
            rows.set(0, rows.getFirst().rightAligned(tag, width - 1));
        }
        if (!tight) {
            rows.addFirst(Row.EMPTY);
            rows.add(Row.EMPTY);
        }
        return rows;
    }

    private Style tagStyle() {
        return page.tag().equals("certain") ? Style.GOOD : Style.WARNING;
    }

    private Frame all(List<Row> body, ChoiceRows choices) {
        List<Row> rows = new ArrayList<>(body);
        if (choices.size() > 0) {
            rows.add(Row.EMPTY);
            rows.addAll(choices.window(choices.size(), signs));
        }
        return new Frame(rows, new View(view.cursor(), 0), body.size());
    }

    private Frame scrolled(List<Row> body, ChoiceRows choices, int height) {
        int most = Math.max(2, height / 2 - (tight ? 1 : 0));
        List<Row> below = choices.window(Math.min(choices.size(), most), signs);
        int room = Math.max(1, height - below.size() - 1);
        int first = Math.clamp(view.scroll(), 0, Math.max(0, body.size() - room));
        int end = Math.min(body.size(), first + room);
        List<Row> rows = new ArrayList<>(body.subList(first, end));
        rows.add(more(first, body.size() - end));
        rows.addAll(below);
        return new Frame(rows, new View(view.cursor(), first), room);
    }

    private Row more(int above, int below) {
        Row row = Row.EMPTY;
        if (above > 0) {
            row = row.plus(signs.above() + " " + above + "  ", Style.ACCENT);
        }
        if (below > 0) {
            String lines = below == 1 ? " more line  " : " more lines  ";
            row = row.plus(signs.below() + " " + below + lines, Style.ACCENT);
        }
        row = row.plus("PgUp PgDn", Style.DIM);
        return above + below == 0 ? Row.EMPTY : Row.EMPTY.rightAligned(row, width - 1);
    }

    private List<Row> beside(List<Row> left, Page other, int height) {
        int at = width + 2;
        List<Row> right = new ArrayList<>();
        right.add(Row.EMPTY);
        right.add(Row.of(signs.visible().line(other.title()), Style.STRONG));
        right.add(Row.EMPTY);
        List<Row> body = BodyRows.of(other.blocks(), columns - at, signs);
        right.addAll(cut(body, height - right.size()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Row wall = left.get(i).padTo(width).plus(signs.wall() + " ", Style.DIM);
            rows.add(i < right.size() ? wall.plus(right.get(i)) : wall);
        }
        return rows;
    }

    /** The part around the first marked row, or the beginning. */
    private List<Row> cut(List<Row> body, int room) {
        if (body.size() <= room) {
            return body;
        }
        int marked = 0;
        for (int i = body.size() - 1; i >= 0; i--) {
            marked = body.get(i).text().startsWith(signs.pointer()) ? i : marked;
        }
        int first = Math.clamp(marked - 2, 0, body.size() - room + 1);
        List<Row> part =
                new ArrayList<>(body.subList(first, Math.min(body.size(), first + room - 1)));
        part.add(Row.of("  " + signs.cut(), Style.DIM));
        return part;
    }
}
