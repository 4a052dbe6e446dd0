package dev.svcdoctor.fix.plan;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is known of a directive of unit files.
 *
 * @param property the property under which the manager shows it; empty if there is none
 * @param check how a value of the file and the manager's own value are compared
 * @param since the systemd version that brought it, where known
 */
public record Directive(
        String section, String name, Kind kind, Check check, String property, OptionalInt since) {

    /** What several assignments of a directive mean together. */
    public enum Kind {
        /** The last assignment counts. */
        SCALAR,
        /** Each line counts, in order; an empty one resets. */
        LIST,
        /** Command lines; an empty one resets. */
        COMMANDS,
        /** A set of words, quoted where needed; an empty line resets. */
        WORDS,
        /** Assignments of variables, the last of each variable counts; an empty line resets. */
        ENVIRONMENT,
        /** A set of unit names that can't be reset. */
        DEPENDENCY
    }

    /** True if a further assignment adds to the earlier ones instead of replacing them. */
    public boolean adds() {
        return kind != Kind.SCALAR;
    }

    /** True if an empty assignment takes back the earlier ones. */
    public boolean resettable() {
        return kind != Kind.SCALAR && kind != Kind.DEPENDENCY;
    }

    /**
     * True if the value is in force already where these assignments stand, none of them a reset.
     */
    boolean holds(List<String> standing, String value) {
        return switch (kind) {
            case SCALAR -> !standing.isEmpty() && standing.getLast().equals(value);
            case LIST, COMMANDS -> standing.contains(value);
            case WORDS, DEPENDENCY -> words(standing).containsAll(Words.split(value));
            case ENVIRONMENT -> Words.lastOfEach(words(standing)).containsAll(Words.split(value));
        };
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Words.split(line).stream()).toList();
    }

    /**
     * How a text that comes from facts (a path, a user) stands in this directive: specifiers
     * doubled, quoted where the directive splits its value into words.
     */
    public String literal(String text) {
        String escaped = text.replace("%", "%%");
        return switch (kind) {
            case SCALAR, LIST -> escaped;
            case COMMANDS -> Words.quoted(escaped.replace("$", "$$"));
            case WORDS, ENVIRONMENT, DEPENDENCY -> Words.quoted(escaped);
        };
    }
}
