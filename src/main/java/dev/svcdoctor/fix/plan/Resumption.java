package dev.svcdoctor.fix.plan;

import java.util.Map;
import java.util.Set;

/** What happens to the unit once the manager has loaded the drop-in. */
public enum Resumption {
    /** It is left as it is: it runs, it rests, or it could not be started anyway. */
    LEAVE,
    /** Its failed state is cleared; it is not started. */
    RESET,
    /** It is started. */
    START,
    /** It is between two attempts to start, which would go on with the old settings. */
    RESTART;

    /** What was asked of the unit last, by a person or at boot, as the journal tells. */
    public enum Asked {
        START,
        STOP,
        NOTHING
    }

    private static final Set<String> CANNOT_START = Set.of("masked", "not-found", "merged", "stub");

    /**
     * Decides from what the manager says now and from what was asked last.
     *
     * <p>A unit that a person stopped stays stopped, even when the stop left it {@code failed} (the
     * very thing that a status of 143 does): clearing that state is all it needs, and the cure
     * proves itself at the next stop. Starting it would be against what the person last wanted.
     *
     * @param show properties of {@code systemctl show UNIT}; absent ones count as empty
     */
    public static Resumption of(Map<String, String> show, Asked asked) {
        if (CANNOT_START.contains(show.getOrDefault("LoadState", ""))) {
            return LEAVE;
        }
        return switch (show.getOrDefault("ActiveState", "")) {
            case "failed" -> asked == Asked.STOP ? RESET : START;
            case "activating", "deactivating" -> asked == Asked.STOP ? LEAVE : RESTART;
            case "inactive" -> meantToRun(show, asked) ? START : LEAVE;
            default -> LEAVE;
        };
    }

    private static boolean meantToRun(Map<String, String> show, Asked asked) {
        if (asked == Asked.STOP || has(show, "TriggeredBy") || endedItsWork(show)) {
            return false;
        }
        String enabled = show.getOrDefault("UnitFileState", "");
        return asked == Asked.START
                || enabled.equals("enabled")
                || enabled.equals("enabled-runtime");
    }

    /**
     * A oneshot rests when its work is done; it has not run if a condition kept it from starting.
     */
    private static boolean endedItsWork(Map<String, String> show) {
        boolean keptFromStarting =
                has(show, "ConditionTimestamp")
                        && (isNo(show, "ConditionResult") || isNo(show, "AssertResult"));
        return show.getOrDefault("Type", "").equals("oneshot") && !keptFromStarting;
    }

    private static boolean has(Map<String, String> show, String property) {
        String value = show.getOrDefault(property, "");
        return !value.isEmpty() && !value.equals("n/a") && !value.equals("0");
    }

    private static boolean isNo(Map<String, String> show, String property) {
        return show.getOrDefault(property, "").equals("no");
    }
}
