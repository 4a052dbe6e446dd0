package dev.svcdoctor.front.screen;

import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.front.Columns;
import dev.svcdoctor.guide.Block;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.model.Step;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a page as rows of a given width. */
final class BodyRows {
    private static final int INDENT = 2;

    private final int width;
    private final Signs signs;
    private final List<Row> rows = new ArrayList<>();

    private BodyRows(int width, Signs signs) {
        this.width = width;
        this.signs = signs;
    }

    /**
     * All blocks, one after the other, with an empty row between them.
     *
     * @param width columns of the room for them
     */
    static List<Row> of(List<Block> blocks, int width, Signs signs) {
        BodyRows body = new BodyRows(width, signs);
        boolean heading = true;
        for (Block block : blocks) {
            if (!heading) {
                body.rows.add(Row.EMPTY);
            }
            body.add(block);
            heading = block instanceof Block.Heading;
        }
        return body.rows;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> wrapped(heading.text(), 1, Style.STRONG);
            case Block.Text text -> text(text.paragraphs());
            case Block.Proof proof -> rows.addAll(ProofRows.of(proof.rows(), width, signs));
            case Block.Steps steps -> steps(steps.steps());
            case Block.Lines lines -> lines(lines);
            case Block.Commands commands -> commands(commands.commands(), INDENT);
            case Block.Progress progress -> progress.rows().forEach(this::progress);
            case Block.Log log -> rows.addAll(LogRows.of(log, width, signs));
        }
    }

    private void text(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                rows.add(Row.EMPTY);
            }
            wrapped(paragraphs.get(i), INDENT, Style.PLAIN);
        }
    }

    private void wrapped(String text, int indent, Style style) {
        for (String line : signs.visible().lines(text)) {
            for (String part : Columns.wrap(line, width - indent - 1)) {
                rows.add(Row.of(part, style).indented(indent));
            }
        }
    }

    private void steps(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            String number = i + 1 + "  ";
            int first = rows.size();
            wrapped(steps.get(i).text(), INDENT + number.length(), Style.PLAIN);
            rows.set(first, numbered(number, rows.get(first)));
            if (!steps.get(i).command().isEmpty()) {
                commands(List.of(steps.get(i).command()), INDENT + number.length());
            }
        }
    }

    private static Row numbered(String number, Row row) {
        return Row.of(number, Style.STRONG).indented(INDENT).plus(row.text().strip(), Style.PLAIN);
    }

    /** Broken only where the screen ends, so that copying gives the command back. */
    private void commands(List<String> commands, int indent) {
        for (String command : commands) {
            for (String line : signs.visible().lines(command)) {
                broken(line, indent, Style.ACCENT);
            }
        }
    }

    private void broken(String line, int indent, Style style) {
        String rest = line;
        do {
            String part = Columns.cut(rest, width - indent, "");
            rows.add(Row.of(part, style).indented(indent));
            rest = rest.substring(part.length());
        } while (!rest.isEmpty());
    }

    private void lines(Block.Lines lines) {
        String note = lines.note().isEmpty() ? "" : "  (" + lines.note() + ")";
        wrapped(lines.file() + note, INDENT, Style.DIM);
        for (Diff.Line line : lines.lines()) {
            broken(mark(line.kind()) + signs.visible().line(line.text()), INDENT, style(line));
        }
    }

    private static String mark(Diff.Kind kind) {
        return switch (kind) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case CONTEXT -> "  ";
        };
    }

    private static Style style(Diff.Line line) {
        return switch (line.kind()) {
            case ADDED -> Style.ADDED;
            case REMOVED -> Style.REMOVED;
            case CONTEXT -> context(line.text().strip());
        };
    }

    private static Style context(String text) {
        if (text.startsWith("#") || text.startsWith(";")) {
            return Style.DIM;
        }
        return text.startsWith("[") ? Style.STRONG : Style.PLAIN;
    }

    private void progress(Block.Progress.Row row) {
        Row start =
                Row.of(signs.state(row.state()) + " ", style(row.state()))
                        .indented(INDENT)
                        .plus(word(row.state()), style(row.state()));
        int first = rows.size();
        String detail = row.detail().isEmpty() ? "" : ": " + row.detail();
        wrapped(row.what() + detail, start.width(), Style.PLAIN);
        rows.set(first, start.plus(rows.get(first).text().strip(), Style.PLAIN));
    }

    private static String word(Progress.State state) {
        return switch (state) {
            case PENDING, DONE, RUNNING -> "";
            case FAILED -> "failed  ";
            case SKIPPED -> "skipped  ";
        };
    }

    private static Style style(Progress.State state) {
        return switch (state) {
            case PENDING -> Style.DIM;
            case RUNNING -> Style.ACCENT_STRONG;
            case DONE -> Style.GOOD;
            case FAILED -> Style.FAILED;
            case SKIPPED -> Style.WARNING;
        };
    }
}
