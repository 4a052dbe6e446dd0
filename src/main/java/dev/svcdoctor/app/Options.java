package dev.svcdoctor.app;

import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be done, checked: no two of these contradict one another.
 *
 * @param units may be empty only if the subject names its unit itself
 * @param knowledge folders with more patterns
 * @param record folder in which to keep what was seen; empty for not at all
 * @param debug tell where an internal error came from
 */
record Options(
        List<UnitName> units,
        Form form,
        Style style,
        Cure cure,
        Subject subject,
        Extent extent,
        List<Path> knowledge,
        Optional<Path> record,
        boolean debug) {
    Options {
        units = List.copyOf(units);
        knowledge = List.copyOf(knowledge);
        if (units.isEmpty() && subject instanceof Subject.Machine) {
            throw new IllegalArgumentException("a machine has many units: name one");
        }
        if (cure.yes() && form.isGuided() && form != Form.SCREEN) {
            throw new IllegalArgumentException("who asks nothing has no dialogue");
        }
    }

    /** How to show what was found. */
    enum Form {
        /** Full screen, unless the terminal is too small or is none. */
        SCREEN,
        LINE,
        REPORT,
        JSON;

        boolean isGuided() {
            return this == SCREEN || this == LINE;
        }
    }

    /** When to use colour. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    record Style(Color color, boolean ascii) {}

    /**
     * What to do about it.
     *
     * @param yes apply without asking
     * @param dryRun write nothing
     * @param answers to questions, by key
     * @param runtime write below /run
     * @param watch how long a fixed unit is watched
     * @param root write below this folder and touch no manager
     */
    record Cure(
            boolean yes,
            boolean dryRun,
            Map<String, String> answers,
            boolean runtime,
            Duration watch,
            Optional<Path> root) {
        Cure {
            answers = Map.copyOf(answers);
        }
    }

    /** What to look at. */
    sealed interface Subject {
        /** The machine this runs on. */
        record Machine() implements Subject {}

        /** A recorded case. */
        record Recording(Path path) implements Subject {}

        /** The case that svc-doctor brings along. */
        record Demo() implements Subject {}
    }

    /**
     * How far to look.
     *
     * @param since as given to journalctl
     * @param boot as given to journalctl; empty text for the present boot
     * @param lines at most so many journal entries; 0 for all
     * @param timeout for each command
     */
    record Extent(Optional<String> since, Optional<String> boot, int lines, Duration timeout) {}
}
