package dev.svcdoctor.evidence;

import dev.svcdoctor.model.UnitState;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How the unit stands, in one word; what patterns name under {@code states}. */
public enum Standing {
    /** Up, or doing what it was asked to do. */
    RUNNING,
    /** On its way up for the first time. */
    STARTING,
    /** Ended badly and left so. */
    FAILED,
    /** Ended badly and started again and again. */
    FLAPPING,
    /** Not running, and systemd sees nothing wrong with that. */
    STOPPED,
    /** There is no unit to start: not found, masked, or its file is refused. */
    NOT_LOADED;

    private static final Duration JUST = Duration.ofSeconds(10);

    /**
     * @param taken when the properties were read: a unit that has just been started again after
     *     several failures is no better for that
     */
    static Standing of(Properties show, Instant taken) {
        UnitState state = show.state();
        if (!state.load().isEmpty() && !state.load().equals("loaded")) {
            return NOT_LOADED;
        }
        return switch (state.active()) {
            case "failed" -> FAILED;
            case "active", "reloading", "refreshing" -> justAgain(show, taken) ? FLAPPING : RUNNING;
            case "activating" -> restarts(show) ? FLAPPING : STARTING;
            default -> STOPPED;
        };
    }

    private static boolean justAgain(Properties show, Instant taken) {
        boolean often = !List.of("", "0", "1").contains(show.get("NRestarts"));
        return often
                && show.time("ActiveEnterTimestamp")
                        .filter(since -> since.isAfter(taken.minus(JUST)))
                        .isPresent();
    }

    private static boolean restarts(Properties show) {
        String count = show.get("NRestarts");
        return show.get("SubState").startsWith("auto-restart")
                || !(count.isEmpty() || count.equals("0"));
    }

    /** As written in patterns. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
