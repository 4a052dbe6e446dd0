package dev.svcdoctor.front;

import dev.svcdoctor.guide.Block;
import dev.svcdoctor.guide.Choice;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Page;
import dev.svcdoctor.guide.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a page as lines of text, for line mode and for {@code session.txt}. The same page always
 * gives the same lines.
 *
 * @param width columns; at least 40
 */
public record PageText(int width, Visible visible) {
    private static final int NARROWEST = 40;

    public PageText {
        width = Math.max(NARROWEST, width);
    }

    /** The unit, its state and what happened to it. */
    public List<Line> header(Header header) {
        List<Line> lines = new ArrayList<>(name(header));
        String state = visible.line(header.state());
        if (!state.isEmpty()) {
            Glyph glyph = Glyph.of(header.health());
            Line line = Line.plain(" ").and(glyph.style(), glyph.in(visible) + " " + state);
            lines.addAll(happened(header, since(line, header)));
        }
        return lines;
    }

    private List<Line> name(Header header) {
        String left = joined(header.unit(), header.description());
        String right = joined(header.host(), header.systemd());
        Line name = Line.plain(" ").and(Style.TITLE, left);
        int start = width - Columns.of(right) - 1;
        if (right.isEmpty() || name.columns() + 2 <= start) {
            return List.of(right.isEmpty() ? name : name.to(start).and(Style.QUIET, right));
        }
        return List.of(name, Line.plain(" ").and(Style.QUIET, right));
    }

    private String joined(String one, String other) {
        String dot = visible == Visible.ASCII ? " - " : " · ";
        return visible.line(one.isEmpty() || other.isEmpty() ? one + other : one + dot + other);
    }

    private Line since(Line line, Header header) {
        return header.since().isEmpty() ? line : line.and("   ").and(visible.line(header.since()));
    }

    private List<Line> happened(Header header, Line line) {
        String text = visible.line(header.happened());
        if (text.isEmpty()) {
            return List.of(line);
        }
        if (line.columns() + 4 + Columns.of(text) <= width) {
            return List.of(line.and("   ").and(text));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(line);
        Columns.wrap(text, width - 4).forEach(part -> lines.add(Line.plain("   " + part)));
        return lines;
    }

    /** Everything below the header: the way, the title, the blocks. */
    public List<Line> body(Page page) {
        List<Line> lines = new ArrayList<>();
        lines.add(way(page));
        lines.add(Line.EMPTY);
        lines.addAll(title(page));
        if (!page.blocks().isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(blocks(page.blocks()));
        return lines;
    }

    /** The blocks, with an empty line between them. */
    public List<Line> blocks(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        BlockText text = new BlockText(width, visible);
        boolean underHeading = true;
        for (Block block : blocks) {
            if (!underHeading) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(text.lines(block));
            underHeading = block instanceof Block.Heading;
        }
        return lines;
    }

    /** Where on the way a page lies, as one line. */
    public Line way(Page page) {
        Stage now = page.stage();
        String rule = Glyph.RULE.in(visible);
        Line line = Line.plain(" ");
        for (Stage stage : Stage.values()) {
            line = step(line.and(Style.QUIET, rule + rule + " "), stage, page);
        }
        int left = width - 1 - line.columns();
        return left < 0
                ? Line.plain(
                        " Step "
                                + now.number()
                                + " of "
                                + Stage.values().length
                                + ": "
                                + now.word())
                : line.and(Style.QUIET, rule.repeat(left));
    }

    private Line step(Line line, Stage stage, Page page) {
        String name = stage.number() + " " + stage.word() + " ";
        if (stage == page.stage()) {
            return line.and(Style.TITLE, name).and(Style.KEY, Glyph.HERE.in(visible) + " ");
        }
        return page.done().contains(stage)
                ? line.and(name).and(Style.GOOD, Glyph.DONE.in(visible) + " ")
                : line.and(Style.QUIET, name);
    }

    /** What the page is about, and how sure that is. */
    public List<Line> title(Page page) {
        return title(page.title(), page.tag());
    }

    /** A title, and at its right what is said of it in a word; that may be empty. */
    public List<Line> title(String title, String word) {
        String tag = visible.line(word);
        int room = width - 2 - (tag.isEmpty() ? 0 : Columns.of(tag) + 2);
        List<String> parts = Columns.wrap(visible.line(title), Math.max(20, room));
        List<Line> lines = new ArrayList<>();
        for (String part : parts) {
            Line line = Line.of(Style.TITLE, " " + part);
            boolean first = lines.isEmpty() && !tag.isEmpty();
            lines.add(first ? line.to(width - 1 - Columns.of(tag)).and(Style.KEY, tag) : line);
        }
        return lines;
    }

    /** One piece of work. */
    public List<Line> row(Block.Progress.Row row) {
        return new BlockText(width, visible).row(row);
    }

    /** A line of our own between pages. */
    public Line remark(String text) {
        return Line.plain(" " + visible.line(text));
    }

    /** What can be chosen, the standard choice marked; then the letters. */
    public List<Line> choices(Page page) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < page.choices().size(); i++) {
            lines.addAll(choice(page.choices().get(i), i == page.standard()));
        }
        String keys =
                page.keys().stream()
                        .map(k -> k.key() + " " + k.label())
                        .collect(Collectors.joining("   "));
        String enter = page.standardChoice().map(c -> "Enter takes " + c.key() + "   ").orElse("");
        if (!page.choices().isEmpty()) {
            Columns.wrap(visible.line(enter + keys), width - 2)
                    .forEach(part -> lines.add(Line.of(Style.QUIET, " " + part)));
        }
        return lines;
    }

    private List<Line> choice(Choice choice, boolean standard) {
        String sign = standard ? Glyph.CHOICE.in(visible) : " ";
        String effect = choice.effect().isEmpty() ? "" : " (" + choice.effect() + ")";
        Line start = Line.of(Style.KEY, " " + sign + " " + choice.key()).and("  ");
        List<Line> lines = new ArrayList<>();
        for (String part :
                Columns.wrap(visible.line(choice.label() + effect), width - start.columns() - 1)) {
            Style style = standard ? Style.TITLE : Style.PLAIN;
            Line line = lines.isEmpty() ? start : Line.EMPTY.to(start.columns());
            lines.add(line.and(style, part));
        }
        return lines;
    }
}
