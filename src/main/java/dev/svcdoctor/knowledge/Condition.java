package dev.svcdoctor.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold for a pattern to fit. A condition that holds yields its proof and may give names
 * to what it found, for later conditions, texts and fixes.
 */
public sealed interface Condition {
    /** Properties of {@code systemctl show}. */
    record Show(Map<String, Check> properties, String note, boolean quiet) implements Condition {}

    /** Facts that follow from the journal and the properties, by name ({@code run.stop-asked}). */
    record Tells(Map<String, Check> facts, String note, boolean quiet) implements Condition {}

    /** Directives in force in the unit's files. */
    record Sets(Map<String, Check> directives, String note, boolean quiet) implements Condition {}

    /** A journal entry. */
    record Log(LogQuery query, String note, boolean quiet) implements Condition {}

    /**
     * A further look.
     *
     * @param words kind and arguments
     * @param where what the answer must say
     * @param bind names to give, each to a value of the answer
     * @param proof a line of ours that tells what was found; empty for none
     */
    record Look(
            List<Template> words,
            Map<String, Check> where,
            Map<String, String> bind,
            Template proof,
            String note)
            implements Condition {}

    /**
     * A filled-in text passes a check; what the named groups of a regular expression find gets
     * their names.
     */
    record Is(Template text, Check check) implements Condition {}

    /** A person's answer. */
    record Answered(Map<String, String> answers) implements Condition {}

    /** Gives names; always holds unless a value is missing. */
    record Let(Map<String, Template> names) implements Condition {}

    /** Gives a name to a value that has just been found. */
    record Given(String name, String value) implements Condition {}

    /** The nearest of some names; holds if there is exactly one near. */
    record Near(Template wanted, Template among, String bind) implements Condition {}

    /**
     * Holds for the first of the values for which the conditions hold.
     *
     * @param values whose words are tried; or
     * @param settings directives whose words are tried one after the other, {@code directive}
     *     naming which
     * @param whole whole values instead of their words
     */
    record Each(
            String name,
            Template values,
            List<String> settings,
            boolean whole,
            List<Condition> when)
            implements Condition {}

    record All(List<Condition> conditions) implements Condition {}

    record Any(List<Condition> conditions) implements Condition {}

    /** Holds if they do not; fails if they do. Unknown stays unknown. */
    record Not(List<Condition> conditions) implements Condition {}

    /**
     * Which journal entry.
     *
     * @param by who said it
     * @param kind what the manager told, by its name in {@code EventKind}; empty for any
     * @param matches the message
     * @param scope the decisive run, or all that is known
     * @param first the first that fits instead of the last
     * @param samples lines that the expression must match, and lines that it must not
     */
    record LogQuery(
            Voice by,
            Optional<String> kind,
            Optional<Check.Matches> matches,
            Scope scope,
            boolean first,
            Samples samples) {}

    /** Who said a line. */
    enum Voice {
        /** The manager, or its child before the program runs. */
        SYSTEMD,
        /** The unit's own processes. */
        PROGRAM,
        ANY
    }

    /** Where a line is looked for. */
    enum Scope {
        RUN,
        ALL
    }

    /** The proof of a regular expression. */
    record Samples(List<String> match, List<String> miss) {}
}
