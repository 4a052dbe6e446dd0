package dev.svcdoctor.guide;

import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Verdict;

/** How a session ends. */
public enum Ending {
    /** Healthy, or fixed and verified. */
    WELL(0),
    /** A problem was found and is not fixed. */
    PROBLEM(1),
    /** A problem is there, its cause is unknown. */
    UNKNOWN(3),
    /** There was nothing to look at. */
    BLIND(4),
    /** A fix was applied, the unit was not well, and it was taken back. */
    TAKEN_BACK(5),
    /** A person broke it off. */
    CANCELLED(130);

    private final int status;

    Ending(int status) {
        this.status = status;
    }

    /** The exit status of the program. */
    public int status() {
        return status;
    }

    public static Ending of(Verdict verdict) {
        return switch (verdict) {
            case HEALTHY -> WELL;
            case DIAGNOSED -> PROBLEM;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public static Ending of(Applied applied) {
        if (applied.tookBack()) {
            return TAKEN_BACK;
        }
        return applied.verified() ? WELL : PROBLEM;
    }
}
