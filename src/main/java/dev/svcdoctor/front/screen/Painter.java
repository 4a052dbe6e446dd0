package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.Terminal;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Style;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Puts lines on the terminal and sends only what differs from what it shows already. */
final class Painter {
    private static final int LONGEST_BRIDGE = 6;
    private static final Cell BLANK = new Cell(new Grapheme(" ", 1), Style.PLAIN);

    /** The right half of a wide character. */
    private static final Cell REST = new Cell(new Grapheme("", 0), Style.PLAIN);

    private final Terminal terminal;
    private final Palette palette;
    private Cell[][] shown = {};
    private Style style;

    private record Cell(Grapheme grapheme, Style style) {}

    Painter(Terminal terminal, Palette palette) {
        this.terminal = terminal;
        this.palette = palette;
    }

    /** Forgets what the terminal shows: the next painting starts from a cleared screen. */
    void forget() {
        shown = new Cell[0][];
    }

    /** Shows these lines from the top; what lies beyond the size is left out. */
    void paint(List<Line> picture, TerminalSize size) throws IOException {
        int columns = size.getColumns();
        synchronized (terminal) {
            if (shown.length != size.getRows() || shown[0].length != columns) {
                clear(columns, size.getRows());
            }
            for (int y = 0; y < shown.length; y++) {
                paintLine(y, cells(y < picture.size() ? picture.get(y) : Line.EMPTY, columns));
            }
            terminal.flush();
        }
    }

    private void clear(int columns, int rows) throws IOException {
        terminal.resetColorAndSGR();
        terminal.clearScreen();
        style = Style.PLAIN;
        shown = new Cell[rows][columns];
        for (Cell[] line : shown) {
            Arrays.fill(line, BLANK);
        }
    }

    private static Cell[] cells(Line line, int columns) {
        Cell[] cells = new Cell[columns];
        int x = 0;
        for (Line.Span span : line.spans()) {
            for (Grapheme grapheme : Grapheme.of(span.text())) {
                if (x + grapheme.width() > columns) {
                    break;
                }
                cells[x++] = new Cell(grapheme, span.style());
                if (grapheme.width() == 2) {
                    cells[x++] = REST;
                }
            }
        }
        Arrays.fill(cells, x, columns, BLANK);
        return cells;
    }

    private void paintLine(int y, Cell[] cells) throws IOException {
        int cursor = -1;
        for (int x = 0; x < cells.length; x++) {
            Cell cell = cells[x];
            if (cell == REST || same(cell, shown[y][x])) {
                continue;
            }
            if (!reach(x, cursor, cells)) {
                terminal.setCursorPosition(x, y);
            }
            put(cell);
            cursor = cell.grapheme.certain() ? x + cell.grapheme.width() : -1;
        }
        shown[y] = cells;
    }

    /** Over a few cells it is shorter to write them again than to move the cursor. */
    private boolean reach(int x, int cursor, Cell[] cells) throws IOException {
        if (cursor < 0 || x - cursor > LONGEST_BRIDGE) {
            return false;
        }
        for (int i = cursor; i < x; i++) {
            if (!isBlank(cells[i]) && (cells[i].style != style || !isNarrow(cells[i]))) {
                return false;
            }
        }
        for (int i = cursor; i < x; i++) {
            put(cells[i]);
        }
        return true;
    }

    private static boolean isNarrow(Cell cell) {
        return cell != REST && cell.grapheme.certain() && cell.grapheme.width() == 1;
    }

    /** A blank looks the same in every style: none has a background. */
    private static boolean same(Cell one, Cell other) {
        return one.equals(other) || (isBlank(one) && isBlank(other));
    }

    private static boolean isBlank(Cell cell) {
        return cell.grapheme.text().equals(" ");
    }

    private void put(Cell cell) throws IOException {
        if (cell.style != style && !isBlank(cell)) {
            palette.change(style, cell.style, terminal);
            style = cell.style;
        }
        terminal.putString(cell.grapheme.text());
    }
}
