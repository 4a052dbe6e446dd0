package dev.svcdoctor.guide;

import dev.svcdoctor.model.UnitState;

/** How a unit is, as one of a few signs. Never shown without the state's own words beside it. */
public enum Health {
    /** It runs. */
    UP,
    /** It does not run and is not meant to, as far as the manager knows. */
    DOWN,
    /** It is on its way from one state to another. */
    BUSY,
    /** The manager says failed. */
    FAILED,
    /** Nobody has said yet. */
    UNKNOWN;

    static Health of(UnitState state) {
        return switch (state.active()) {
            case "active" -> UP;
            case "inactive" -> DOWN;
            case "activating", "deactivating", "reloading", "refreshing", "maintenance" -> BUSY;
            case "failed" -> FAILED;
            default -> UNKNOWN;
        };
    }
}
