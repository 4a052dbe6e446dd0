package dev.svcdoctor.front.report;

import dev.svcdoctor.front.Colours;
import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.PageText;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Summary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A report for people: plain text for a terminal or a pipe, harmless for both. */
public final class TextReport {
    private final PageText text;
    private final boolean color;
    private final ZoneId zone;

    /**
     * @param width columns
     * @param color whether to use the terminal's colours
     * @param zone for the times of day
     */
    public TextReport(int width, Visible visible, boolean color, ZoneId zone) {
        this.text = new PageText(width, visible);
        this.color = color;
        this.zone = zone;
    }

    /** The lines of a report, each with its line break. */
    public String of(Report report) {
        Summary summary = Summary.of(report.situation(), zone, report.plans(), report.applied());
        List<Line> lines = new ArrayList<>(text.header(report.situation().header()));
        lines.add(Line.EMPTY);
        lines.addAll(text.title(summary.title(), summary.tag()));
        if (!summary.blocks().isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(text.blocks(summary.blocks()));
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(color ? Colours.on(line) : line.text()).append('\n'));
        return out.toString();
    }
}
