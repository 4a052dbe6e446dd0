package dev.svcdoctor.evidence;

import dev.svcdoctor.model.JournalEntry;

/**
 * Who said a journal line. Judged by the fields that only journald sets ({@code _PID}, {@code
 * _UID}, {@code _EXE}, {@code _SYSTEMD_UNIT}), see systemd.journal-fields(7): what a program claims
 * in {@code SYSLOG_IDENTIFIER}, {@code UNIT} or {@code MESSAGE_ID} does not make it the manager.
 */
public enum Speaker {
    /** The service manager itself (PID 1). */
    MANAGER,
    /**
     * A process that the manager has forked for the unit and that has not yet executed the program.
     */
    CHILD,
    /** A process of the unit. */
    PROGRAM,
    /** Anybody else: the kernel, the core dump handler, sudo. */
    OTHER;

    static Speaker of(JournalEntry entry, String unit) {
        if (entry.pid() == 1 && entry.uid() == 0) {
            return MANAGER;
        }
        if (entry.unit().equals(unit) && isForkedByManager(entry)) {
            return CHILD;
        }
        if (entry.fromUnit().equals(unit)) {
            return PROGRAM;
        }
        return entry.pid() < 0 ? unproven(entry) : OTHER;
    }

    /**
     * Before it executes the program, the child is called {@code (name)} and is still systemd's own
     * program; often it was gone before journald could see more than its name. It may already run
     * as the unit's user and in the unit's own control group.
     */
    private static boolean isForkedByManager(JournalEntry entry) {
        boolean ours =
                entry.executable().isEmpty()
                        || entry.executable().endsWith("/systemd/systemd")
                        || entry.executable().endsWith("/systemd/systemd-executor");
        return entry.transport().equals("journal")
                && ours
                && (entry.command().isEmpty() || entry.command().startsWith("("));
    }

    /** Text without trusted fields (a paste, an old format): the name is all there is. */
    private static Speaker unproven(JournalEntry entry) {
        if (entry.identifier().equals("systemd")) {
            return MANAGER;
        }
        if (entry.identifier().startsWith("(")) {
            return CHILD;
        }
        return entry.identifier().equals("kernel") || entry.transport().equals("kernel")
                ? OTHER
                : PROGRAM;
    }
}
