package dev.svcdoctor.knowledge;

import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Severity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way in which a unit fails, as data.
 *
 * @param family the folder it stands in
 * @param states where it can apply, words of {@code evidence.Standing}
 * @param explains ids of patterns that are symptoms of this one
 * @param confidence in general
 * @param surer conditions under which it is better than in general, surest first
 * @param lastResort shown only when no other pattern fits: what was found, not what is wrong
 * @param rank which of two equally sure findings goes first: the higher
 */
public record Pattern(
        String id,
        List<String> aliases,
        String family,
        Template title,
        Severity severity,
        Confidence confidence,
        List<Surer> surer,
        boolean lastResort,
        int rank,
        Set<String> states,
        List<Condition> when,
        List<Condition> unless,
        Set<String> explains,
        List<Template> explain,
        List<Ask> asks,
        List<Cure> cures,
        List<String> references,
        String mistakes) {

    /** A confidence that holds when the conditions do. */
    public record Surer(Confidence confidence, List<Condition> when) {}

    /**
     * A question for a person.
     *
     * @param choices value to effect, in the order in which they are shown
     * @param when it is asked at all
     */
    public record Ask(
            String key,
            Template text,
            Map<String, Template> choices,
            String standard,
            List<Condition> when) {}

    /**
     * One way to cure it; the first whose conditions hold is taken.
     *
     * @param rewrites and settings: what a drop-in sets; both empty for a manual cure
     */
    public record Cure(
            List<Condition> when,
            Template summary,
            List<Line> lines,
            Template risk,
            List<Todo> check,
            List<Todo> steps) {
        public boolean isDropIn() {
            return !lines.isEmpty();
        }
    }

    /** What a drop-in sets. */
    public sealed interface Line {
        /** One line as it is. */
        record Plain(String section, Template directive, Template value) implements Line {}

        /**
         * A list directive with one of its words changed: a reset, then every line in force,
         * changed.
         *
         * @param directive a template, so that it can be the directive that failed
         * @param from the word to change
         * @param to what it becomes; empty drops it
         */
        record Rewrite(String section, Template directive, Template from, Template to)
                implements Line {}

        /** Of several lines of a list directive only the last: a reset, then that line. */
        record Last(String section, String directive) implements Line {}
    }

    /** One step for a person. */
    public record Todo(Template words, Template command) {}
}
