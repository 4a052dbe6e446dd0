package dev.svcdoctor.front;

import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.guide.Block;
import dev.svcdoctor.model.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the blocks of a page as lines. Quoted text is wrapped; what may be copied (commands, lines
 * of files) never is.
 *
 * @param width columns
 */
record BlockText(int width, Visible visible) {
    /** A quoted text of more lines than this is cut: the log view shows it whole. */
    private static final int MOST_QUOTED = 6;

    /** A line of a file longer than this is cut. */
    private static final int LONGEST = 2000;

    /** With less room for it, what an entry says stands below its time and source. */
    private static final int NARROWEST_LOG = 32;

    List<Line> lines(Block block) {
        return switch (block) {
            case Block.Heading(String text) ->
                    List.of(Line.of(Style.HEADING, " " + visible.line(text)));
            case Block.Text(List<String> paragraphs) -> text(paragraphs);
            case Block.Proof(List<Block.Proof.Row> rows) -> proof(rows);
            case Block.Steps(List<Step> steps) -> steps(steps);
            case Block.Lines file -> file(file);
            case Block.Commands(List<String> commands) -> commands(commands);
            case Block.Progress(List<Block.Progress.Row> rows) ->
                    rows.stream().flatMap(r -> row(r).stream()).toList();
            case Block.Log log -> log(log);
        };
    }

    private List<Line> text(List<String> paragraphs) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(hanging(Line.plain("  "), Style.PLAIN, paragraph));
        }
        return lines;
    }

    private List<Line> proof(List<Block.Proof.Row> rows) {
        int when = rows.stream().mapToInt(r -> shownColumns(r.when())).max().orElse(0);
        int text = rows.stream().mapToInt(r -> shownColumns(r.text())).max().orElse(0);
        int note = rows.stream().mapToInt(r -> shownColumns(r.note())).max().orElse(0);
        boolean beside = note > 0 && when + text + note + 7 <= width;
        return rows.stream()
                .flatMap(row -> (beside ? beside(row, when, text) : below(row, when)).stream())
                .toList();
    }

    private int shownColumns(String text) {
        return Columns.of(visible.line(text));
    }

    private Line start(Block.Proof.Row row, int when) {
        return Line.plain("  ").and(Style.QUIET, visible.line(row.when())).to(when + 4);
    }

    private List<Line> beside(Block.Proof.Row row, int when, int text) {
        Line line = start(row, when).and(Style.PROOF, visible.line(row.text()));
        return List.of(line.to(when + text + 6).and(visible.line(row.note())));
    }

    private List<Line> below(Block.Proof.Row row, int when) {
        List<Line> quoted = hanging(start(row, when), Style.PROOF, row.text());
        List<Line> lines = new ArrayList<>(quoted.subList(0, Math.min(MOST_QUOTED, quoted.size())));
        if (quoted.size() > MOST_QUOTED) {
            String more = "… and " + (quoted.size() - MOST_QUOTED) + " more lines";
            lines.add(Line.EMPTY.to(when + 4).and(Style.QUIET, visible.line(more)));
        }
        if (!row.note().isEmpty()) {
            note(lines, (visible == Visible.ASCII ? "-> " : "→ "), row.note(), when + 4);
        }
        return lines;
    }

    /** Behind the last line if it fits there, else below. */
    private void note(List<Line> lines, String sign, String note, int at) {
        Line last = lines.getLast();
        if (last.columns() + 3 + Columns.of(sign) + shownColumns(note) <= width) {
            lines.set(lines.size() - 1, last.and("  " + sign + visible.line(note)));
        } else {
            lines.addAll(hanging(Line.EMPTY.to(at).and(sign), Style.PLAIN, note));
        }
    }

    /** The text behind a beginning; further lines begin below it. */
    private List<Line> hanging(Line start, Style style, String text) {
        int room = Math.max(20, width - start.columns() - 1);
        List<Line> lines = new ArrayList<>();
        for (String own : visible.lines(text)) {
            for (String part : Columns.wrap(own, room)) {
                lines.add(
                        (lines.isEmpty() ? start : Line.EMPTY.to(start.columns()))
                                .and(style, part));
            }
        }
        return lines;
    }

    private List<Line> steps(List<Step> steps) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Step step : steps) {
            number++;
            lines.addAll(hanging(Line.plain("  " + number + ". "), Style.PLAIN, step.text()));
            visible.lines(step.command()).stream()
                    .filter(command -> !command.isEmpty())
                    .forEach(command -> lines.add(Line.plain("       ").and(Style.PROOF, command)));
        }
        return lines;
    }

    private List<Line> file(Block.Lines file) {
        List<Line> lines = new ArrayList<>();
        if (!file.file().isEmpty()) {
            String note = file.note().isEmpty() ? "" : " (" + file.note() + ")";
            lines.add(Line.plain("  " + visible.line(file.file() + note)));
        }
        boolean changes = file.lines().stream().anyMatch(l -> l.kind() != Diff.Kind.CONTEXT);
        file.lines().forEach(line -> lines.add(diff(line, changes)));
        return lines;
    }

    private Line diff(Diff.Line line, boolean changes) {
        String text = Columns.cut(visible.line(line.text()), LONGEST, "...");
        return switch (line.kind()) {
            case ADDED -> Line.plain("  ").and(Style.ADDED, "+ " + text);
            case REMOVED -> Line.plain("  ").and(Style.REMOVED, "- " + text);
            case CONTEXT -> Line.plain((changes ? "    " : "  ") + text);
        };
    }

    private List<Line> commands(List<String> commands) {
        return commands.stream()
                .map(c -> Line.plain("  ").and(Style.PROOF, visible.line(c)))
                .toList();
    }

    /** One piece of work, as line mode prints it live. */
    List<Line> row(Block.Progress.Row row) {
        Glyph glyph = Glyph.of(row.state());
        String word = row.state().name().toLowerCase(Locale.ROOT);
        String detail = row.detail().isEmpty() ? "" : ": " + row.detail();
        Line start =
                Line.plain("  ").and(glyph.style(), glyph.in(visible) + " " + Columns.pad(word, 7));
        return hanging(start.and("  "), Style.PLAIN, row.what() + detail);
    }

    private List<Line> log(Block.Log log) {
        List<Line> lines = new ArrayList<>();
        if (log.entries().stream().anyMatch(Block.Log.Entry::proof)) {
            lines.add(Line.of(Style.QUIET, " " + Glyph.CHOICE.in(visible) + " marks the proof"));
        }
        leftOut(lines, log.earlier(), "earlier");
        int source = log.entries().stream().mapToInt(e -> shownColumns(source(e))).max().orElse(0);
        log.entries().forEach(e -> lines.addAll(entry(e, Math.min(width / 4, source))));
        leftOut(lines, log.later(), "later");
        return lines;
    }

    private void leftOut(List<Line> lines, int number, String which) {
        if (number > 0) {
            String entries = number == 1 ? " entry" : " entries";
            lines.add(
                    Line.of(
                            Style.QUIET,
                            "   " + visible.line("… " + number + " " + which + entries)));
        }
    }

    private List<Line> entry(Block.Log.Entry entry, int source) {
        String mark = entry.proof() ? Glyph.CHOICE.in(visible) : " ";
        String time = visible.line(entry.time());
        String from = visible.line(source(entry));
        boolean narrow = width - Columns.of(time) - source - 7 < NARROWEST_LOG;
        String who = narrow ? from : Columns.pad(Columns.cut(from, source, "."), source);
        Line start =
                Line.of(Style.KEY, " " + mark + " ").and(Style.QUIET, time + "  " + who + "  ");
        if (!narrow) {
            return hanging(start, style(entry), entry.text());
        }
        List<Line> lines = new ArrayList<>(List.of(start));
        lines.addAll(hanging(Line.plain("     "), style(entry), entry.text()));
        return lines;
    }

    private static String source(Block.Log.Entry entry) {
        return switch (entry.priority()) {
            case 0, 1, 2, 3 -> entry.source() + " error";
            case 4 -> entry.source() + " warning";
            default -> entry.source();
        };
    }

    private static Style style(Block.Log.Entry entry) {
        if (entry.proof()) {
            return Style.PROOF;
        }
        return switch (entry.priority()) {
            case 0, 1, 2, 3 -> Style.BAD;
            case 4 -> Style.WARNING;
            default -> Style.PLAIN;
        };
    }
}
