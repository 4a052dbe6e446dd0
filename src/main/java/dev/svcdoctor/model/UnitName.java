package dev.svcdoctor.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The full name of a systemd unit, suffix included, as systemd.unit(5) defines it: at most 255
 * characters of {@code A-Za-z0-9:-_.\@}, a known type after the last dot. Such a name is safe as
 * one path component. It may start with a dash ({@code -.mount}): commands get it behind {@code
 * --}.
 */
public record UnitName(String value) implements Comparable<UnitName> {
    private static final Set<String> TYPES =
            Set.of(
                    "service",
                    "socket",
                    "device",
                    "mount",
                    "automount",
                    "swap",
                    "target",
                    "path",
                    "timer",
                    "slice",
                    "scope");
    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9:_.\\\\@-]{1,255}");

    public UnitName {
        problem(value)
                .ifPresent(why -> {
                    throw new IllegalArgumentException(why);
                });
    }

    /**
     * Reads what a person typed. Without a known suffix it means a service, as for systemctl(1).
     *
     * @return the name, or the reason why it cannot be one
     */
    public static Fact<UnitName> parse(String typed) {
        String full = hasType(typed) ? typed : typed + ".service";
        return problem(full)
                .<Fact<UnitName>>map(why -> Fact.unreadable(typed, why))
                .orElseGet(() -> Fact.known(new UnitName(full)));
    }

    private static Optional<String> problem(String name) {
        if (!CHARACTERS.matcher(name).matches()) {
            return Optional.of(
                    "a unit name has at most 255 of the characters A-Z a-z 0-9 : - _ . \\ @");
        }
        if (!hasType(name)) {
            return Optional.of("a unit name ends in its type, like .service or .timer");
        }
        if (name.startsWith(".") || name.startsWith("@")) {
            return Optional.of("a unit name does not start with . or @");
        }
        return Optional.empty();
    }

    private static boolean hasType(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && TYPES.contains(name.substring(dot + 1));
    }

    /** The type, for example {@code service}. */
    public String type() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /** The name without its type, for example {@code getty@tty1}. */
    public String stem() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    /**
     * What stands before the {@code @} of a template or an instance; the stem for every other unit.
     */
    public String prefix() {
        int at = stem().indexOf('@');
        return at < 0 ? stem() : stem().substring(0, at);
    }

    /** True for {@code name@.type}, which cannot be started itself. */
    public boolean isTemplate() {
        return stem().endsWith("@");
    }

    /** True for {@code name@instance.type}. */
    public boolean isInstance() {
        return stem().contains("@") && !isTemplate();
    }

    @Override
    public int compareTo(UnitName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
