package dev.svcdoctor.evidence;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the names that exist was probably meant by one that does not: a slip of the keyboard
 * (one letter wrong, missing, doubled or swapped; two in long names), another separator or case, or
 * another ending. Another number is no slip: {@code worker2} is not {@code worker1}. Only a single
 * best name counts.
 */
public final class Nearest {
    private Nearest() {}

    /**
     * @return empty if no name is near, or if several are equally near
     */
    public static Optional<String> to(String wanted, Collection<String> names) {
        String best = null;
        int least = Integer.MAX_VALUE;
        boolean alone = false;
        for (String name : Set.copyOf(names)) {
            int distance = name.equals(wanted) ? Integer.MAX_VALUE : distance(wanted, name);
            if (distance < least) {
                best = name;
                alone = true;
                least = distance;
            } else if (distance == least) {
                alone = false;
            }
        }
        return alone && least <= allowed(wanted) ? Optional.of(best) : Optional.empty();
    }

    private static int allowed(String wanted) {
        int letters = wanted.length();
        return letters < 3 ? 0 : letters < 7 ? 1 : letters < 14 ? 2 : 3;
    }

    private static int distance(String one, String other) {
        if (one.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""))) {
            return Integer.MAX_VALUE - 1;
        }
        if (plain(one).equals(plain(other))) {
            return 0;
        }
        if (stem(one).equals(stem(other)) && stem(one).length() > 2) {
            return 1;
        }
        return Math.abs(one.length() - other.length()) > 3
                ? Integer.MAX_VALUE - 1
                : edits(one, other);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
    private static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least =
                Math.min(
                        cost[i - 1][j - 1] + (same ? 0 : 1),
                        1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
