package dev.svcdoctor.guide;

import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.model.UnitState;

import java.time.Instant;
import java.util.Optional;

/**
 * The two lines on top of every page. All texts are untrusted; each may be empty.
 *
 * @param unit its full name
 * @param description in the unit's own words; empty if it has none
 * @param host name of the machine
 * @param systemd like {@code systemd 252}
 * @param health the sign for {@code state}
 * @param state in systemctl's words, like {@code failed (exit-code)}
 * @param since how long ago that began, like {@code 3 min ago}
 * @param happened what happened, in one line
 */
public record Header(
        String unit,
        String description,
        String host,
        String systemd,
        Health health,
        String state,
        String since,
        String happened) {

    /** Before anything has been looked at. */
    public static Header blank(UnitName unit) {
        return new Header(unit.value(), "", "", "", Health.UNKNOWN, "", "", "");
    }

    /**
     * What a case says.
     *
     * @param since when the unit came into its present state
     * @param happened in one line; may be empty
     */
    public static Header of(Case seen, UnitState state, Optional<Instant> since, String happened) {
        return new Header(
                seen.unit().value(),
                described(seen.unit(), state),
                seen.host(),
                version(seen.systemd()),
                Health.of(state),
                words(state),
                since.map(then -> Age.between(then, seen.taken())).orElse(""),
                happened);
    }

    /** systemd describes a unit that says nothing of itself by its name. */
    private static String described(UnitName unit, UnitState state) {
        return state.description().equals(unit.value()) ? "" : state.description();
    }

    /** The same unit in another state, just now. */
    Header now(UnitState state) {
        return state.equals(UnitState.NONE)
                ? this
                : new Header(
                        unit,
                        description,
                        host,
                        systemd,
                        Health.of(state),
                        words(state),
                        "now",
                        "");
    }

    private static String version(Fact<Integer> systemd) {
        return systemd.asKnown().map(number -> "systemd " + number).orElse("");
    }

    private static String words(UnitState state) {
        String detail = "failed".equals(state.active()) ? state.result() : state.sub();
        boolean says = !detail.isEmpty() && !detail.equals(state.active());
        return says ? state.active() + " (" + detail + ")" : state.active();
    }
}
