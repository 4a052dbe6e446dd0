package dev.svcdoctor.front.screen;

import dev.svcdoctor.guide.Choice;
import dev.svcdoctor.guide.Page;

import java.util.ArrayList;
import java.util.List;

/** The last row: which keys work here. Where not all fit, help and quit stay. */
final class FooterRow {
    private FooterRow() {}

    static Row of(Page page, int columns, Signs signs) {
        List<Row> keys = new ArrayList<>();
        if (page.choices().size() > 1) {
            keys.add(key(signs.arrows(), "choose"));
        }
        if (!page.choices().isEmpty()) {
            keys.add(key("Enter", "go"));
        }
        for (Choice choice : page.keys()) {
            keys.add(key(choice.key(), signs.visible().line(choice.label())));
        }
        if (page.choices().isEmpty() && page.keys().isEmpty()) {
            keys.add(key("Ctrl-C", "stop"));
        }
        return fitting(keys, columns);
    }

    private static Row key(String key, String what) {
        return Row.of(key, Style.STRONG).plus(" " + what, Style.DIM);
    }

    private static Row fitting(List<Row> keys, int columns) {
        Row wide = joined(keys, 3);
        if (wide.width() <= columns) {
            return wide;
        }
        List<Row> rest = keys;
        while (rest.size() > 1 && joined(rest, 2).width() > columns) {
            rest = rest.subList(1, rest.size());
        }
        return joined(rest, 2);
    }

    private static Row joined(List<Row> keys, int gap) {
        Row row = Row.EMPTY.padTo(1);
        for (int i = 0; i < keys.size(); i++) {
            row = (i == 0 ? row : row.padTo(row.width() + gap)).plus(keys.get(i));
        }
        return row;
    }
}
