package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.Setting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a directive of the plan is what the manager goes by. */
public sealed interface Effect {
    /** The directive, like {@code SuccessExitStatus}. */
    String directive();

    /** The manager's own value equals the plan. */
    record Same(String directive) implements Effect {}

    /** The manager says something else; {@code shown} is untrusted. */
    record Different(String directive, String wanted, String shown) implements Effect {}

    /** It could not be compared, and why. */
    record Unknown(String directive, String why) implements Effect {}

    /** A specifier: the manager puts something in its place. */
    Pattern SPECIFIER = Pattern.compile("(?<!%)(?:%%)*%(?!%)");

    /** The properties to ask {@code systemctl show} for. */
    static Set<String> properties(List<Setting> settings) {
        return Wanted.of(settings).stream()
                .map(wanted -> wanted.meaning().property())
                .filter(property -> !property.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * Compares each directive of a plan.
     *
     * @param show properties of {@code systemctl show}; one that is shown several times has its
     *     values joined by line breaks
     */
    static List<Effect> of(List<Setting> settings, Map<String, String> show) {
        return Wanted.of(settings).stream().map(wanted -> compare(wanted, show)).toList();
    }

    private static Effect compare(Wanted wanted, Map<String, String> show) {
        String name = wanted.directive();
        String shown = show.get(wanted.meaning().property());
        if (wanted.meaning().check() == Check.NONE || shown == null) {
            return new Unknown(name, "systemctl show has no value to compare");
        }
        if (wanted.values().stream().anyMatch(v -> SPECIFIER.matcher(v).find())) {
            return new Unknown(name, "its value has specifiers");
        }
        if (wanted.lasting().isEmpty()) {
            return reset(wanted, shown);
        }
        return switch (match(wanted, shown)) {
            case SAME -> new Same(name);
            case DIFFERENT -> new Different(name, String.join(" ", wanted.lasting()), shown);
            case UNKNOWN -> new Unknown(name, "its value is shown in another form");
        };
    }

    private static Check.Match match(Wanted wanted, String shown) {
        List<String> plain =
                wanted.lasting().stream().map(value -> value.replace("%%", "%")).toList();
        return wanted.meaning().check().match(plain, shown);
    }

    private static Effect reset(Wanted wanted, String shown) {
        if (!wanted.meaning().resettable()) {
            return new Unknown(wanted.directive(), "it goes back to its default");
        }
        return shown.isEmpty()
                ? new Same(wanted.directive())
                : new Different(wanted.directive(), "", shown);
    }
}
