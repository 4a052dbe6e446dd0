package dev.svcdoctor.fix.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares the values that a plan gives a directive with what {@code systemctl show} says of it.
 * Wanted values come without specifiers; several shown lines are separated by line breaks.
 */
enum Check {
    /** Not shown, or not in a form that could be compared. */
    NONE((_, _) -> Match.UNKNOWN),
    TEXT((wanted, shown) -> Match.of(wanted.getLast().equals(shown))),
    BOOLEAN((wanted, shown) -> bool(wanted.getLast(), shown)),
    TIME((wanted, shown) -> time(wanted.getLast(), shown)),
    BYTES((wanted, shown) -> bytes(wanted.getLast(), shown)),
    OCTAL((wanted, shown) -> Match.of(octal(wanted.getLast()).equals(octal(shown)))),
    PATH((wanted, shown) -> Match.of(samePath(path(wanted.getLast()), path(shown)))),
    WORDS((wanted, shown) -> words(wanted, shown, UnaryOperator.identity())),
    CAPABILITIES((wanted, shown) -> words(wanted, shown, w -> w.toLowerCase(Locale.ROOT))),
    STATUS((wanted, shown) -> statuses(split(wanted), Words.split(shown))),
    ENVIRONMENT((wanted, shown) -> environment(wanted, shown)),
    /** Units have several names, so that an absent one proves nothing. */
    NAMES((wanted, shown) -> contains(wanted, shown) ? Match.SAME : Match.UNKNOWN),
    FILES((wanted, shown) -> Match.of(lines(shown).containsAll(files(wanted)))),
    COMMAND((wanted, shown) -> commands(wanted, shown));

    private static final Set<String> YES = Set.of("yes", "true", "on", "1", "y", "t");
    private static final Set<String> NO = Set.of("no", "false", "off", "0", "n", "f");
    private static final Pattern ARGV =
            Pattern.compile("argv\\[\\]=(.*?) ; (?:ignore_errors|flags)=");

    private final BiFunction<List<String>, String, Match> comparison;

    Check(BiFunction<List<String>, String, Match> comparison) {
        this.comparison = comparison;
    }

    /** How a comparison ends. */
    enum Match {
        SAME,
        DIFFERENT,
        UNKNOWN;

        static Match of(boolean same) {
            return same ? SAME : DIFFERENT;
        }
    }

    Match match(List<String> wanted, String shown) {
        return comparison.apply(wanted, shown);
    }

    private static Match bool(String wanted, String shown) {
        if (YES.contains(wanted) || NO.contains(wanted)) {
            return Match.of(YES.contains(wanted) ? shown.equals("yes") : shown.equals("no"));
        }
        return shown.equals("yes") ? Match.UNKNOWN : Match.of(wanted.equals(shown));
    }

    private static Match time(String wanted, String shown) {
        OptionalLong want = TimeSpan.micros(wanted);
        OptionalLong have = TimeSpan.micros(shown);
        if (want.isEmpty() || have.isEmpty()) {
            return Match.UNKNOWN;
        }
        return Match.of(endless(want.getAsLong()) == endless(have.getAsLong()));
    }

    /** For most directives 0 is endless, and the manager shows either. */
    private static long endless(long micros) {
        return micros == 0 ? Long.MAX_VALUE : micros;
    }

    private static Match bytes(String wanted, String shown) {
        String hard = wanted.substring(wanted.indexOf(':') + 1).strip();
        if (hard.equals("infinity") || shown.equals("infinity")) {
            return Match.of(hard.equals(shown));
        }
        int unit = hard.isEmpty() ? -1 : "KMGTPE".indexOf(hard.charAt(hard.length() - 1));
        String number = unit < 0 ? hard : hard.substring(0, hard.length() - 1).strip();
        if (!number.matches("\\d{1,18}") || !shown.matches("\\d{1,20}")) {
            return Match.UNKNOWN;
        }
        return Match.of(
                Long.toUnsignedString(Long.parseLong(number) << 10 * (unit + 1)).equals(shown));
    }

    private static String octal(String mode) {
        return mode.replaceFirst("^0+(?=.)", "");
    }

    private static String path(String path) {
        return path.replaceFirst("^-", "!")
                .replaceAll("/+", "/")
                .replaceFirst("(?<=.)/$", "")
                .replaceFirst("^/var/run/", "/run/");
    }

    private static boolean samePath(String wanted, String shown) {
        return wanted.equals(shown) || (!wanted.startsWith("/") && shown.endsWith("/" + wanted));
    }

    private static Match words(List<String> wanted, String shown, UnaryOperator<String> norm) {
        List<String> want = split(wanted).stream().map(norm).toList();
        if (want.stream().anyMatch(word -> word.startsWith("~") || word.contains(":"))) {
            return Match.UNKNOWN;
        }
        return Match.of(Words.split(shown).stream().map(norm).toList().containsAll(want));
    }

    /** Signals are shown without their SIG, and a status that has a name as its number. */
    private static Match statuses(List<String> wanted, List<String> shown) {
        if (shown.containsAll(wanted.stream().map(w -> w.replaceFirst("^SIG", "")).toList())) {
            return Match.SAME;
        }
        return wanted.stream().allMatch(word -> word.matches("\\d+|SIG.*"))
                ? Match.DIFFERENT
                : Match.UNKNOWN;
    }

    private static Match environment(List<String> wanted, String shown) {
        List<String> have = Words.split(shown);
        return Match.of(have.containsAll(Words.lastOfEach(split(wanted))));
    }

    private static boolean contains(List<String> wanted, String shown) {
        return Words.split(shown).containsAll(split(wanted));
    }

    private static List<String> split(List<String> values) {
        return values.stream().flatMap(value -> Words.split(value).stream()).toList();
    }

    private static List<String> lines(String shown) {
        return Arrays.asList(shown.split("\n"));
    }

    private static List<String> files(List<String> wanted) {
        return wanted.stream().map(Check::file).toList();
    }

    private static String file(String wanted) {
        return wanted.startsWith("-")
                ? wanted.substring(1) + " (ignore_errors=yes)"
                : wanted + " (ignore_errors=no)";
    }

    private static Match commands(List<String> wanted, String shown) {
        List<String> have =
                ARGV.matcher(shown).results().map(MatchResult::group).map(Check::argv).toList();
        for (String command : wanted) {
            String bare = command.replaceFirst("^[-@:+!|]*", "");
            boolean plain =
                    bare.length() < 2 || command.indexOf('@') < 0 || command.indexOf('@') > 2;
            if (!plain || !bare.startsWith("/") || bare.contains(" ; ")) {
                return Match.UNKNOWN;
            }
            if (!have.contains(String.join(" ", Words.split(bare)))) {
                return Match.DIFFERENT;
            }
        }
        return Match.SAME;
    }

    private static String argv(String shown) {
        return shown.replaceFirst("^argv\\[\\]=", "")
                .replaceFirst(" ; (?:ignore_errors|flags)=$", "");
    }
}
