package dev.svcdoctor.fix.apply;

import java.util.Locale;

/** What became of an entry of the ledger. */
public enum Status {
    /**
     * About to be written. Found later, it means: killed, and the file is the old or the new one.
     */
    INTENDED,
    /** Written, not yet proven. Found later, it means: killed. */
    WRITTEN,
    /** Written, loaded by the manager, the unit well. */
    VERIFIED,
    /** Written where no manager was asked. */
    KEPT,
    /** Taken back at once, because it did not help. */
    TAKEN_BACK,
    /** Taken back later, because somebody asked for it. */
    UNDONE;

    /** As written in the ledger and shown to people. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Status ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** True if what was written may still be in place. */
    public boolean open() {
        return this != TAKEN_BACK && this != UNDONE;
    }

    /** True if nobody came to settle it: svc-doctor was killed meanwhile. */
    public boolean unfinished() {
        return this == INTENDED || this == WRITTEN;
    }
}
