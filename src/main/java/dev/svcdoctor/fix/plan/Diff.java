package dev.svcdoctor.fix.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What changes between two texts, line by line, all of the unchanged lines included. */
public record Diff(List<Line> lines) {
    private static final long MOST_CELLS = 4_000_000;

    public enum Kind {
        CONTEXT(' '),
        ADDED('+'),
        REMOVED('-');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    /**
     * One line.
     *
     * @param text untrusted, without its line break
     */
    public record Line(Kind kind, String text) {
        /** As in a unified diff: a sign and the text. */
        public String line() {
            return kind.sign + text;
        }
    }

    public Diff {
        lines = List.copyOf(lines);
    }

    /** True if no line differs; the bytes still may, in line breaks. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.kind() == Kind.CONTEXT);
    }

    public static Diff between(byte[] before, byte[] after) {
        return new Diff(changes(lines(before), lines(after)));
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    private static List<Line> changes(List<String> old, List<String> now) {
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Line> all = all(Kind.CONTEXT, old.subList(0, head));
        all.addAll(
                middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail)));
        all.addAll(all(Kind.CONTEXT, old.subList(old.size() - tail, old.size())));
        return all;
    }

    private static List<Line> middle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_CELLS) {
            List<Line> replaced = all(Kind.REMOVED, old);
            replaced.addAll(all(Kind.ADDED, now));
            return replaced;
        }
        return walk(old, now, common(old, now));
    }

    /** Length of the longest common subsequence of each pair of rests. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] =
                        old.get(i).equals(now.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<Line> walk(List<String> old, List<String> now, int[][] length) {
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Kind.CONTEXT, old.get(i++)));
                j++;
            } else if (i < old.size()
                    && (j == now.size() || length[i + 1][j] >= length[i][j + 1])) {
                lines.add(new Line(Kind.REMOVED, old.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, now.get(j++)));
            }
        }
        return lines;
    }

    private static List<Line> all(Kind kind, List<String> texts) {
        List<Line> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(new Line(kind, text)));
        return lines;
    }
}
