package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;
import dev.svcdoctor.guide.Block;

import java.util.ArrayList;
import java.util.List;

/**
 * Proof in columns: when, the quoted line, and why it matters beside it, or below it where narrow.
 */
final class ProofRows {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int NARROWEST_TEXT = 38;

    private final Signs signs;
    private final int textAt;
    private final int textWidth;
    private final int noteAt;
    private final int noteWidth;

    private ProofRows(List<Block.Proof.Row> proof, int width, Signs signs) {
        this.signs = signs;
        textAt = INDENT + labelWidth(proof) + GAP;
        int room = width - textAt - 1;
        int note = widest(proof.stream().map(Block.Proof.Row::note).toList());
        int text = widest(proof.stream().map(Block.Proof.Row::text).toList());
        boolean beside = note > 0 && room - GAP - note >= Math.min(text, NARROWEST_TEXT);
        textWidth = beside ? Math.min(text, room - GAP - note) : room;
        noteAt = beside ? textAt + textWidth + GAP : textAt + GAP;
        noteWidth = beside ? note : room - GAP;
    }

    static List<Row> of(List<Block.Proof.Row> proof, int width, Signs signs) {
        ProofRows layout = new ProofRows(proof, width, signs);
        List<Row> rows = new ArrayList<>();
        for (Block.Proof.Row row : proof) {
            layout.add(row, rows);
        }
        return rows;
    }

    private int labelWidth(List<Block.Proof.Row> proof) {
        return widest(proof.stream().map(Block.Proof.Row::when).toList());
    }

    private int widest(List<String> texts) {
        int widest = 0;
        for (String text : texts) {
            for (String line : signs.visible().lines(text)) {
                widest = Math.max(widest, Columns.of(line));
            }
        }
        return widest;
    }

    private void add(Block.Proof.Row row, List<Row> rows) {
        List<String> text = wrapped(row.text(), textWidth);
        List<String> note = row.note().isEmpty() ? List.of() : wrapped(row.note(), noteWidth);
        boolean beside = noteAt > textAt + GAP;
        int first = rows.size();
        String when = signs.visible().line(row.when());
        for (int i = 0; i < text.size(); i++) {
            Row start = i == 0 ? Row.of(when, Style.DIM).indented(INDENT) : Row.EMPTY;
            rows.add(start.padTo(textAt).plus(text.get(i), Style.PLAIN));
        }
        for (int i = 0; i < note.size(); i++) {
            int at = first + i;
            Row start = beside && at < rows.size() ? rows.remove(at) : Row.EMPTY;
            rows.add(beside ? at : rows.size(), start.padTo(noteAt).plus(note.get(i), Style.DIM));
        }
    }

    private List<String> wrapped(String text, int width) {
        List<String> all = new ArrayList<>();
        for (String line : signs.visible().lines(text)) {
            all.addAll(Columns.wrap(line, width));
        }
        return all;
    }
}
