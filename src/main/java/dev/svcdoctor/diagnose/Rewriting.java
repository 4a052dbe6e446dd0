package dev.svcdoctor.diagnose;

import dev.svcdoctor.evidence.UnitFiles;
import dev.svcdoctor.knowledge.Pattern;
import dev.svcdoctor.knowledge.Template;
import dev.svcdoctor.model.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Changes one word of a list directive. A list can only be added to or reset (systemd.unit(5)), so
 * all of it is written again: an empty assignment, then every line in force, in its order, with the
 * word changed.
 */
record Rewriting(Scope scope, Names names) {
    /**
     * One empty assignment resets both: they share one list (systemd.exec(5),
     * config_parse_bind_paths).
     */
    private static final Set<String> SHARED = Set.of("BindPaths", "BindReadOnlyPaths");

    /** An empty condition takes back all of them, of whatever kind (systemd.unit(5)). */
    private static final List<String> CHECKS = List.of("Condition", "Assert");

    /** A reset, then the last line in force as it stands. */
    Optional<List<Setting>> last(Pattern.Line.Last line) {
        List<UnitFiles.Line> there = lines(line.directive());
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        List.of(
                                new Setting(line.section(), line.directive(), ""),
                                new Setting(
                                        line.section(),
                                        line.directive(),
                                        there.getLast().value())));
    }

    /**
     * @return empty if a name has no value or the word stands nowhere
     */
    Optional<List<Setting>> apply(Pattern.Line.Rewrite rewrite) {
        Optional<String> directive = scope.fill(rewrite.directive(), names);
        Optional<String> from = scope.fill(rewrite.from(), names);
        Optional<String> to = scope.fill(rewrite.to(), Template.Use.UNIT_FILE, names);
        return directive.isEmpty() || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : changed(rewrite.section(), directive.get(), from.get(), to.get());
    }

    private Optional<List<Setting>> changed(
            String section, String directive, String from, String to) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(section, directive, ""));
        boolean found = false;
        for (UnitFiles.Line line : lines(directive)) {
            boolean here = line.directive().equals(directive);
            String value = here ? swap(line.value(), from, to) : line.value();
            found |= !value.equals(line.value());
            if (!value.isBlank()) {
                settings.add(new Setting(section, line.directive(), value));
            }
        }
        return found ? Optional.of(settings) : Optional.empty();
    }

    private List<UnitFiles.Line> lines(String directive) {
        List<UnitFiles.Line> kept = new ArrayList<>();
        for (UnitFiles.Line line : scope.facts().files().lines()) {
            if (sharesList(directive, line.directive())) {
                if (line.value().isEmpty()) {
                    kept.clear();
                } else {
                    kept.add(line);
                }
            }
        }
        return kept;
    }

    private static boolean sharesList(String one, String other) {
        return one.equals(other)
                || SHARED.contains(one) && SHARED.contains(other)
                || CHECKS.stream().anyMatch(c -> one.startsWith(c) && other.startsWith(c));
    }

    /**
     * The first place where the word stands by itself, behind prefixes like {@code -}, {@code +}
     * and {@code @} too. These stay, and a new dash goes before them: {@code -+/x} is a path to
     * systemd, {@code +-/x} is none.
     */
    private static String swap(String value, String from, String to) {
        Matcher word =
                java.util.regex.Pattern.compile(
                                "(?<![^\\s\"':])(?<before>[-+!@|]*)"
                                        + java.util.regex.Pattern.quote(from)
                                        + "(?![^\\s\"':;])")
                        .matcher(value);
        if (!word.find()) {
            return value;
        }
        String now = to.isEmpty() ? "" : prefixed(word.group("before"), from, to);
        String changed = word.replaceFirst(Matcher.quoteReplacement(now));
        return to.isEmpty() ? changed.strip().replaceAll("\\s{2,}", " ") : changed;
    }

    private static String prefixed(String before, String from, String to) {
        boolean dash = to.startsWith("-") && !from.startsWith("-");
        if (!dash) {
            return before + to;
        }
        return before.contains("-") ? before + to.substring(1) : "-" + before + to.substring(1);
    }
}
