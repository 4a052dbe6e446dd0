package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import com.googlecode.lanterna.terminal.Terminal;

import dev.svcdoctor.front.Style;

import java.io.IOException;

/**
 * How each style looks: the terminal's own sixteen colours on its own background, so that light and
 * dark ones both work; without colour, bold and faint remain.
 */
record Palette(boolean colour) {

    /** Makes a terminal that writes in one style write in another. */
    void change(Style from, Style style, Terminal terminal) throws IOException {
        if (bold(from) || foreground(from) != ANSI.DEFAULT) {
            terminal.resetColorAndSGR();
        }
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
            case TITLE, HEADING, BAD, KEY -> true;
            case PLAIN, QUIET, GOOD, WARNING, ADDED, REMOVED, PROOF -> false;
        };
    }

    private TextColor foreground(Style style) {
        return colour || style == Style.QUIET ? colour(style) : ANSI.DEFAULT;
    }

    private static TextColor colour(Style style) {
        return switch (style) {
            case PLAIN, TITLE, HEADING, PROOF -> ANSI.DEFAULT;
            case QUIET -> ANSI.BLACK_BRIGHT;
            case BAD, REMOVED -> ANSI.RED;
            case GOOD, ADDED -> ANSI.GREEN;
            case WARNING -> ANSI.YELLOW;
            case KEY -> ANSI.CYAN;
        };
    }
}
