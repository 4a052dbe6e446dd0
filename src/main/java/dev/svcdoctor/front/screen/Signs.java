package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Health;
import dev.svcdoctor.guide.Progress;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters that are drawn for people, and how much of Unicode the terminal can show. */
enum Signs {
    UNICODE(Visible.UNICODE, "─", "│", "❯", "…", "·", "▲", "▼", "↑↓"),
    ASCII(Visible.ASCII, "-", "|", ">", "...", "-", "^", "v", "Up/Down");

    private final Visible visible;
    private final String rule;
    private final String wall;
    private final String pointer;
    private final String cut;
    private final String dot;
    private final String above;
    private final String below;
    private final String arrows;

    Signs(
            Visible visible,
            String rule,
            String wall,
            String pointer,
            String cut,
            String dot,
            String above,
            String below,
            String arrows) {
        this.visible = visible;
        this.rule = rule;
        this.wall = wall;
        this.pointer = pointer;
        this.cut = cut;
        this.dot = dot;
        this.above = above;
        this.below = below;
        this.arrows = arrows;
    }

    /** What fits a terminal with that encoding. */
    static Signs of(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? UNICODE : ASCII;
    }

    /** Makes text harmless for this terminal. */
    Visible visible() {
        return visible;
    }

    String rule() {
        return rule;
    }

    String wall() {
        return wall;
    }

    String pointer() {
        return pointer;
    }

    /** Stands for what was left out. */
    String cut() {
        return cut;
    }

    String dot() {
        return dot;
    }

    String above() {
        return above;
    }

    String below() {
        return below;
    }

    String arrows() {
        return arrows;
    }

    String done() {
        return this == UNICODE ? "✓" : "+";
    }

    String here() {
        return this == UNICODE ? "●" : "*";
    }

    String wrong() {
        return this == UNICODE ? "✗" : "x";
    }

    String health(Health health) {
        return switch (health) {
            case UP -> done();
            case DOWN -> this == UNICODE ? "○" : "o";
            case BUSY -> this == UNICODE ? "…" : ".";
            case FAILED -> wrong();
            case UNKNOWN -> "?";
        };
    }

    String state(Progress.State state) {
        return switch (state) {
            case PENDING -> dot;
            case RUNNING -> here();
            case DONE -> done();
            case FAILED -> wrong();
            case SKIPPED -> this == UNICODE ? "○" : "o";
        };
    }
}
