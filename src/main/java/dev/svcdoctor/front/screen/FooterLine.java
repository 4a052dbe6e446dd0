package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Style;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Choice;
import dev.svcdoctor.guide.Page;
import dev.svcdoctor.guide.Stage;

import java.util.ArrayList;
import java.util.List;

/** The last line: which keys work here. Where not all fit, the page's own letters stay longest. */
final class FooterLine {
    private FooterLine() {}

    static Line of(Page page, int columns, Visible visible) {
        List<Line> keys = new ArrayList<>();
        if (page.choices().size() > 1) {
            keys.add(key(visible == Visible.ASCII ? "Up/Down" : "↑↓", "choose"));
        }
        if (!page.choices().isEmpty()) {
            keys.add(key("Enter", "go"));
        }
        for (Choice choice : page.keys()) {
            keys.add(key(choice.key(), visible.line(choice.label())));
        }
        if (keys.isEmpty()) {
            boolean changing = page.stage() == Stage.CHECK;
            keys.add(key("Ctrl-C", changing ? "stop, and put everything back" : "stop"));
        }
        return fitting(keys, columns);
    }

    private static Line key(String key, String what) {
        return Line.of(Style.KEY, key).and(Style.QUIET, " " + what);
    }

    private static Line fitting(List<Line> keys, int columns) {
        Line wide = joined(keys, 3);
        if (wide.columns() <= columns) {
            return wide;
        }
        List<Line> rest = keys;
        while (rest.size() > 1 && joined(rest, 2).columns() > columns) {
            rest = rest.subList(1, rest.size());
        }
        return joined(rest, 2);
    }

    private static Line joined(List<Line> keys, int gap) {
        Line line = Line.plain(" ");
        for (int i = 0; i < keys.size(); i++) {
            line = (i == 0 ? line : line.and(" ".repeat(gap))).and(keys.get(i));
        }
        return line;
    }
}
