package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Line;

import java.util.ArrayList;
import java.util.List;

/** A line in pieces that fit the screen, for what must not be wrapped at blanks. */
final class Broken {
    private static final int INDENT = 6;

    private final int width;
    private final List<Line> pieces = new ArrayList<>();
    private Line piece = Line.EMPTY;
    private int used;

    private Broken(int width) {
        this.width = width;
    }

    /** At least one piece, none wider than {@code width}; all but the first are indented. */
    static List<Line> at(int width, Line line) {
        if (line.columns() <= width) {
            return List.of(line);
        }
        Broken broken = new Broken(width);
        line.spans().forEach(broken::add);
        broken.pieces.add(broken.piece);
        return broken.pieces;
    }

    private void add(Line.Span span) {
        StringBuilder part = new StringBuilder();
        for (Grapheme grapheme : Grapheme.of(span.text())) {
            if (used + grapheme.width() > width) {
                pieces.add(piece.and(span.style(), part.toString()));
                piece = Line.EMPTY.to(INDENT);
                used = INDENT;
                part.setLength(0);
            }
            part.append(grapheme.text());
            used += grapheme.width();
        }
        piece = piece.and(span.style(), part.toString());
    }
}
