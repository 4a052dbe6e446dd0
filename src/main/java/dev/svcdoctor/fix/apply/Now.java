package dev.svcdoctor.fix.apply;

import dev.svcdoctor.model.UnitState;

import java.util.Map;
import java.util.Set;

/** What the manager says of the unit at one moment. */
record Now(Map<String, String> show) {
    static final Set<String> PROPERTIES =
            Set.of(
                    "ActiveState",
                    "SubState",
                    "LoadState",
                    "Result",
                    "Type",
                    "Description",
                    "UnitFileState",
                    "FragmentPath",
                    "DropInPaths",
                    "MainPID",
                    "NRestarts",
                    "InvocationID",
                    "ConditionResult",
                    "ConditionTimestampMonotonic",
                    "TimeoutStartUSec");

    String get(String property) {
        return show.getOrDefault(property, "");
    }

    String active() {
        return get("ActiveState");
    }

    boolean is(String active) {
        return active().equals(active);
    }

    boolean runs() {
        return is("active") || is("reloading") || is("refreshing");
    }

    boolean isOneshot() {
        return get("Type").equals("oneshot");
    }

    boolean waitsForRestart() {
        return get("SubState").startsWith("auto-restart");
    }

    /** True if a condition kept it from starting; without a time none was ever looked at. */
    boolean unmet() {
        String when = get("ConditionTimestampMonotonic");
        return get("ConditionResult").equals("no") && !when.isEmpty() && !when.equals("0");
    }

    /** How often the manager restarted it; 0 where it does not say. */
    long restarts() {
        String restarts = get("NRestarts");
        return restarts.matches("\\d{1,9}") ? Long.parseLong(restarts) : 0;
    }

    /** What stays the same as long as nobody starts the unit again. */
    String run() {
        String invocation = get("InvocationID");
        return invocation.isEmpty() ? get("MainPID") : invocation;
    }

    /** Like {@code failed (exit-code)}. */
    String words() {
        String result = get("Result");
        boolean telling = is("failed") && !result.isEmpty();
        return active() + " (" + (telling ? result : get("SubState")) + ")";
    }

    UnitState state() {
        return new UnitState(
                get("Description"),
                get("LoadState"),
                active(),
                get("SubState"),
                get("Result"),
                get("UnitFileState"),
                get("FragmentPath"));
    }
}
