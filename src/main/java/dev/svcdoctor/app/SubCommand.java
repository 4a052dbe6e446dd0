package dev.svcdoctor.app;

import static dev.svcdoctor.app.Flag.ASCII;
import static dev.svcdoctor.app.Flag.COLOR;
import static dev.svcdoctor.app.Flag.DEBUG;
import static dev.svcdoctor.app.Flag.FORCE;
import static dev.svcdoctor.app.Flag.HELP;
import static dev.svcdoctor.app.Flag.LIST;
import static dev.svcdoctor.app.Flag.ROOT;
import static dev.svcdoctor.app.Flag.TIMEOUT;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that may stand where a unit does. A unit of that name is written with its suffix. */
enum SubCommand {
    SCAN(
            "[OPTIONS] [PATTERN...]",
            "every unit that needs attention, grouped by root cause",
            "systemctl --failed lists the units; svc-doctor UNIT diagnoses one"),
    UNDO("[UNIT]", "take back what svc-doctor wrote, newest first", ""),
    CAPTURE(
            "UNIT [-o FILE]",
            "record a case to diagnose elsewhere",
            "svc-doctor UNIT --record DIR keeps a case, not redacted, in a folder for --case"),
    EXPLAIN(
            "WHAT",
            "what an exit status, a result or a directive means",
            "systemd-analyze exit-status and man systemd.exec explain exit statuses"),
    KNOWLEDGE(
            "list|show ID|check [DIR]|new ID",
            "the failure patterns",
            "the patterns are the YAML files below knowledge/ in the sources");

    private static final Set<Flag> FOR_UNDO =
            Set.of(LIST, FORCE, ROOT, TIMEOUT, COLOR, ASCII, DEBUG, HELP);

    private final String form;
    private final String meaning;
    private final String instead;

    SubCommand(String form, String meaning, String instead) {
        this.form = form;
        this.meaning = meaning;
        this.instead = instead;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What follows the word. */
    String form() {
        return form;
    }

    String meaning() {
        return meaning;
    }

    /** What works as long as this does not; empty if this works. */
    Optional<String> instead() {
        return Optional.of(instead).filter(text -> !text.isEmpty());
    }

    boolean takes(Flag flag) {
        return flag == HELP || this == UNDO && FOR_UNDO.contains(flag);
    }
}
