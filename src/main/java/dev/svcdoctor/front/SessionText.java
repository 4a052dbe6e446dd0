package dev.svcdoctor.front;

import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dialogue written down: each page at which a person was asked, as text of 80 columns, and behind
 * it the answer as {@code > KEY}. The header stands there only where it is new. A dialogue with the
 * same answers gives the same text, whatever front showed it. Not safe for use by several threads
 * at once.
 */
public final class SessionText {
    private static final int WIDTH = 80;

    private final PageText text = new PageText(WIDTH, Visible.UNICODE);
    private final List<String> lines = new ArrayList<>();
    private Optional<Header> header = Optional.empty();

    /** A page was shown and waits for an answer. */
    public void shown(Page page) {
        if (header.filter(page.header()::equals).isEmpty()) {
            add(text.header(page.header()));
            header = Optional.of(page.header());
        }
        add(text.body(page));
        add(List.of(Line.EMPTY));
        add(text.choices(page));
    }

    /** A key was chosen, one that the page takes. */
    public void answered(String key) {
        lines.add("> " + Visible.UNICODE.line(key));
        lines.add("");
    }

    /** All of it so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void add(List<Line> more) {
        more.forEach(line -> lines.add(line.text()));
    }
}
