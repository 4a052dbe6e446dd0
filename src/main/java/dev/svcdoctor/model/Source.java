package dev.svcdoctor.model;

import java.util.Locale;

/** Where a case came from. From the case on there is no difference. */
public enum Source {
    LIVE,
    SSH,
    CASE,
    PASTE;

    /** As written in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
