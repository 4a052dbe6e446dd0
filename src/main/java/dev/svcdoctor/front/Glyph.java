package dev.svcdoctor.front;

import dev.svcdoctor.guide.Health;
import dev.svcdoctor.guide.Progress;

/** The signs that stand beside words, never instead of them. All take one column. */
public enum Glyph {
    DONE("✓", "+", Style.GOOD),
    FAILED("✗", "x", Style.BAD),
    RUNNING("…", ">", Style.PLAIN),
    PENDING("·", ".", Style.QUIET),
    SKIPPED("–", "-", Style.WARNING),
    HERE("●", "*", Style.KEY),
    IDLE("○", "o", Style.QUIET),
    UNKNOWN("?", "?", Style.QUIET),
    CHOICE("❯", ">", Style.KEY),
    RULE("─", "-", Style.QUIET),
    WALL("│", "|", Style.QUIET),
    ABOVE("▲", "^", Style.KEY),
    BELOW("▼", "v", Style.KEY);

    private final String unicode;
    private final String ascii;
    private final Style style;

    Glyph(String unicode, String ascii, Style style) {
        this.unicode = unicode;
        this.ascii = ascii;
        this.style = style;
    }

    public String in(Visible visible) {
        return visible == Visible.ASCII ? ascii : unicode;
    }

    public Style style() {
        return style;
    }

    public static Glyph of(Health health) {
        return switch (health) {
            case UP -> DONE;
            case DOWN -> IDLE;
            case BUSY -> RUNNING;
            case FAILED -> FAILED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public static Glyph of(Progress.State state) {
        return switch (state) {
            case PENDING -> PENDING;
            case RUNNING -> RUNNING;
            case DONE -> DONE;
            case FAILED -> FAILED;
            case SKIPPED -> SKIPPED;
        };
    }
}
