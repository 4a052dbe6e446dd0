package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;

import dev.svcdoctor.front.Glyph;
import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.PageText;
import dev.svcdoctor.front.Style;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a page in their places. */
final class Composer {
    /** Fewer lines than this: no empty lines for looks, and the title scrolls with the body. */
    private static final int COMFORTABLE = 20;

    /** So many columns have room for two pages side by side. */
    private static final int WIDE = 110;

    /** Lines to be seen below the proof in a log that does not fit. */
    private static final int AFTER_PROOF = 5;

    private final Page page;
    private final Optional<Page> aside;
    private final View view;
    private final Visible visible;
    private final int columns;
    private final int height;
    private final int width;
    private final boolean tight;

    Composer(Frame.Content content, TerminalSize size, Visible visible) {
        this.page = content.page();
        this.view = content.view();
        this.visible = visible;
        columns = size.getColumns();
        height = size.getRows();
        tight = height < COMFORTABLE;
        aside = columns >= WIDE && !tight ? content.aside() : Optional.empty();
        width = aside.isPresent() ? columns * 3 / 5 : columns;
    }

    Frame frame() {
        List<Line> lines = new ArrayList<>(top());
        int room = Math.max(1, height - lines.size() - 1);
        Frame middle = middle(room);
        List<Line> whole = middle.lines();
        lines.addAll(aside.map(other -> beside(whole, other)).orElse(whole));
        lines.add(FooterLine.of(page, columns, visible));
        return new Frame(lines, middle.view(), middle.room());
    }

    private List<Line> top() {
        PageText text = new PageText(columns, visible);
        List<Line> lines = new ArrayList<>();
        List<Line> unit = tight ? List.of(unitAndState()) : text.header(page.header());
        lines.addAll(broken(unit, columns));
        lines.add(text.way(page));
        return lines;
    }

    /** Unit and state on one line; how it failed is left to the page where the line is short. */
    private Line unitAndState() {
        Header header = page.header();
        Line unit = Line.of(Style.TITLE, " " + visible.line(header.unit())).and("  ");
        Line state = state(header, header.state());
        if (unit.columns() + state.columns() >= columns) {
            state = state(header, header.state().split(" ", 2)[0]);
        }
        return unit.and(state);
    }

    private Line state(Header header, String words) {
        Glyph glyph = Glyph.of(header.health());
        String sign = words.isEmpty() ? "" : glyph.in(visible) + " " + visible.line(words);
        return Line.of(glyph.style(), sign);
    }

    /** Title, body and choices in exactly so many lines. */
    private Frame middle(int room) {
        PageText text = new PageText(width, visible);
        List<Line> title = text.title(page);
        List<Line> body = new ArrayList<>(blocks(page, width));
        ChoiceLines choices = ChoiceLines.of(page.choices(), view.cursor(), width, visible);
        List<Line> lines = new ArrayList<>();
        if (tight) {
            body.addAll(0, title);
        } else {
            boolean loose = title.size() + 2 + body.size() + 1 + choices.size() <= room;
            lines.addAll(loose ? List.of(Line.EMPTY) : List.of());
            lines.addAll(title);
            lines.addAll(loose ? List.of(Line.EMPTY) : List.of());
        }
        Frame rest = rest(body, choices, room - lines.size());
        lines.addAll(rest.lines());
        while (lines.size() < room) {
            lines.add(Line.EMPTY);
        }
        return new Frame(lines.subList(0, room), rest.view(), rest.room());
    }

    private Frame rest(List<Line> body, ChoiceLines choices, int room) {
        int gap = choices.size() == 0 ? 0 : 1;
        if (body.size() + gap + choices.size() > room) {
            return scrolled(body, choices, room);
        }
        List<Line> lines = new ArrayList<>(body);
        if (gap > 0) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(choices.window(choices.size()));
        return new Frame(lines, new View(view.cursor(), 0), body.size());
    }

    /** The choices stay in sight; the body moves above them. */
    private Frame scrolled(List<Line> body, ChoiceLines choices, int height) {
        int most = Math.max(1, tight ? height / 2 - 1 : height / 2);
        List<Line> below = choices.window(most);
        int room = Math.max(1, height - below.size() - 1);
        int first = Math.clamp(view.scroll(), 0, Math.max(0, body.size() - room));
        int end = Math.min(body.size(), first + room);
        List<Line> lines = new ArrayList<>(body.subList(first, end));
        lines.add(more(first, body.size() - end));
        lines.addAll(below);
        return new Frame(lines, new View(view.cursor(), first), room);
    }

    /** How much of the body is out of sight, and how to see it. */
    private Line more(int above, int below) {
        if (above + below == 0) {
            return Line.EMPTY;
        }
        Line line = Line.EMPTY;
        if (above > 0) {
            line = line.and(Glyph.ABOVE.style(), " " + Glyph.ABOVE.in(visible) + " " + above);
        }
        if (below > 0) {
            line = line.and(Glyph.BELOW.style(), " " + Glyph.BELOW.in(visible) + " " + below);
        }
        line = line.and(Style.QUIET, " more, PgUp PgDn ");
        String rule = Glyph.RULE.in(visible);
        int left = Math.max(0, width - 4 - line.columns());
        return Line.of(Style.QUIET, " " + rule.repeat(left))
                .and(line)
                .and(Style.QUIET, rule + rule);
    }

    private List<Line> beside(List<Line> left, Page other) {
        int at = width + 2;
        List<Line> right = new ArrayList<>(List.of(Line.EMPTY));
        right.add(Line.of(Style.HEADING, " " + visible.line(other.title())));
        right.add(Line.EMPTY);
        right.addAll(part(blocks(other, columns - at), left.size() - right.size()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Line wall = left.get(i).to(width).and(Style.QUIET, Glyph.WALL.in(visible) + " ");
            lines.add(i < right.size() ? wall.and(right.get(i)) : wall);
        }
        return lines;
    }

    /** As much as fits: up to the last line that is marked as proof, or from the beginning. */
    private List<Line> part(List<Line> lines, int room) {
        if (lines.size() <= room) {
            return lines;
        }
        int first = Math.clamp(lastMarked(lines) + AFTER_PROOF - room, 0, lines.size() - room);
        List<Line> part = new ArrayList<>(lines.subList(first, first + room));
        Line cut = Line.of(Style.QUIET, "  " + visible.line("…"));
        if (first > 0) {
            part.set(0, cut);
        }
        if (first + room < lines.size()) {
            part.set(room - 1, cut);
        }
        return part;
    }

    private int lastMarked(List<Line> lines) {
        String mark = " " + Glyph.CHOICE.in(visible);
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).text().startsWith(mark) ? i : last;
        }
        return last;
    }

    private List<Line> blocks(Page page, int width) {
        return broken(new PageText(width, visible).blocks(page.blocks()), width);
    }

    /** The same, lines that are too long for the screen continued below. */
    private static List<Line> broken(List<Line> lines, int width) {
        return lines.stream().flatMap(line -> Broken.at(width, line).stream()).toList();
    }
}
