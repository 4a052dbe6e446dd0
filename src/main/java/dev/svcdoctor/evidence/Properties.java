package dev.svcdoctor.evidence;

import dev.svcdoctor.model.UnitState;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code systemctl show} printed: {@code Name=value}, one a line. A name may come more than
 * once ({@code ExecStart}, {@code EnvironmentFiles}); the order is kept. Lines that are not of that
 * form are passed over.
 */
public final class Properties {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm:ss zzz", Locale.ROOT);

    private final Map<String, List<String>> values;

    private Properties(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Properties parse(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        text.lines()
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    if (equals > 0 && Character.isLetter(line.charAt(0))) {
                        values.computeIfAbsent(line.substring(0, equals), name -> new ArrayList<>())
                                .add(line.substring(equals + 1));
                    }
                });
        return new Properties(values);
    }

    /**
     * The last value; empty if systemd does not say (absent and empty mean the same to systemctl).
     */
    public String get(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getLast();
    }

    /** Every value, in order; empty if there is none. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A time stamp; empty if it is not set. */
    public Optional<Instant> time(String name) {
        try {
            return Optional.of(ZonedDateTime.parse(get(name), TIMESTAMP).toInstant());
        } catch (DateTimeParseException unset) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The commands of an {@code Exec…=} directive, in order. */
    public List<ExecCommand> commands(String directive) {
        return all(directive).stream()
                .flatMap(value -> ExecCommand.parse(directive, value).stream())
                .toList();
    }

    /** The state line of the unit. */
    public UnitState state() {
        return new UnitState(
                get("Description"),
                get("LoadState"),
                get("ActiveState"),
                get("SubState"),
                get("Result"),
                get("UnitFileState"),
                get("FragmentPath"));
    }
}
