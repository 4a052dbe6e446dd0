package dev.svcdoctor.app;

import dev.svcdoctor.app.Options.Color;
import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.app.Options.Style;
import dev.svcdoctor.front.Visible;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What we are talking to.
 *
 * @param interactive standard input and output both are a terminal
 * @param name the value of {@code TERM}; empty if it is not set
 * @param utf8 it shows more than ASCII
 * @param colors the environment has nothing against colours
 * @param columns 0 if unknown
 * @param rows 0 if unknown
 */
record Terminal(
        boolean interactive, String name, boolean utf8, boolean colors, int columns, int rows) {
    private static final Set<String> LINES_ONLY = Set.of("", "dumb", "unknown");
    private static final int PAPER = 80;

    /**
     * @param environment its {@code SVC_DOCTOR_LOCALE} is the locale that the launcher found
     */
    static Terminal of(boolean interactive, Map<String, String> environment) {
        String name = environment.getOrDefault("TERM", "");
        return new Terminal(
                interactive,
                name,
                locale(environment).matches(".*utf-?8.*"),
                environment.getOrDefault("NO_COLOR", "").isEmpty() && !LINES_ONLY.contains(name),
                0,
                0);
    }

    private static String locale(Map<String, String> environment) {
        for (String name : new String[] {"SVC_DOCTOR_LOCALE", "LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The same of a size, as {@code stty size} tells it: rows, then columns. */
    Terminal sized(String rowsAndColumns) {
        String[] size = rowsAndColumns.strip().split(" ");
        boolean known =
                size.length == 2 && size[0].matches("\\d{1,5}") && size[1].matches("\\d{1,5}");
        return known
                ? new Terminal(
                        interactive,
                        name,
                        utf8,
                        colors,
                        Integer.parseInt(size[1]),
                        Integer.parseInt(size[0]))
                : this;
    }

    /** The form that fits here, as near as possible to the one asked for. */
    Form form(Form asked) {
        return switch (asked) {
            case REPORT, JSON, LINE -> asked;
            case SCREEN -> interactive ? guided() : Form.REPORT;
        };
    }

    private Form guided() {
        boolean small = columns > 0 && columns < 40 || rows > 0 && rows < 12;
        return small || LINES_ONLY.contains(name) ? Form.LINE : Form.SCREEN;
    }

    boolean color(Style style) {
        return style.color() == Color.ALWAYS
                || style.color() == Color.AUTO && interactive && colors;
    }

    Visible visible(Style style) {
        return style.ascii() || !utf8 ? Visible.ASCII : Visible.UNICODE;
    }

    /** Columns to write in. */
    int width() {
        return columns > 0 ? columns : PAPER;
    }
}
