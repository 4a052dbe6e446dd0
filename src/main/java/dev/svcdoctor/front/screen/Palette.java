package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import com.googlecode.lanterna.terminal.Terminal;

import java.io.IOException;

/**
 * How each style looks: the terminal's own sixteen colours on its own background, so that light and
 * dark ones both work; without colour, bold and faint remain.
 */
record Palette(boolean colour) {

    /** Makes the terminal write in that style, whatever it did before. */
    void choose(Style style, Terminal terminal) throws IOException {
        terminal.resetColorAndSGR();
        if (bold(style)) {
            terminal.enableSGR(SGR.BOLD);
        }
        TextColor foreground = foreground(style);
        if (foreground != ANSI.DEFAULT) {
            terminal.setForegroundColor(foreground);
        }
    }

    private static boolean bold(Style style) {
        return switch (style) {
            case STRONG, FAILED, ACCENT_STRONG -> true;
            case PLAIN, DIM, GOOD, WARNING, ADDED, REMOVED, ACCENT -> false;
        };
    }

    private TextColor foreground(Style style) {
        if (style == Style.DIM) {
            return ANSI.BLACK_BRIGHT;
        }
        return colour ? colour(style) : ANSI.DEFAULT;
    }

    private static TextColor colour(Style style) {
        return switch (style) {
            case PLAIN, STRONG, DIM -> ANSI.DEFAULT;
            case FAILED, REMOVED -> ANSI.RED;
            case GOOD, ADDED -> ANSI.GREEN;
            case WARNING -> ANSI.YELLOW;
            case ACCENT, ACCENT_STRONG -> ANSI.CYAN;
        };
    }
}
