package dev.svcdoctor.model;

import java.util.Locale;

/** How sure a finding is; ordered from the surest. */
public enum Confidence {
    /** The facts prove it. */
    CERTAIN,
    /** The facts fit it and nothing we know fits better. */
    LIKELY,
    /** Worth a look; never applied without being asked for. */
    POSSIBLE;

    /** As written in patterns and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
