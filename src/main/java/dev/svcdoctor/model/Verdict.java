package dev.svcdoctor.model;

import java.util.Locale;

/** The outcome of looking at one unit. */
public enum Verdict {
    /** Nothing is wrong; there may be remarks. */
    HEALTHY,
    /** Something is wrong and we know what. */
    DIAGNOSED,
    /** Something is wrong and we do not know what; there may be possible causes. */
    UNKNOWN;

    /** As written in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
