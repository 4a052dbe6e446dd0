package dev.svcdoctor.collect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far to look.
 *
 * @param entries at most that many journal entries, the newest; 0 for all
 * @param since as journalctl's {@code --since}; empty for no limit
 * @param boot as journalctl's {@code --boot}: empty for every boot, an empty text for this one
 * @param each time for each command
 */
public record Limits(int entries, Optional<String> since, Optional<String> boot, Duration each) {
    public static final Limits USUAL =
            new Limits(2000, Optional.empty(), Optional.empty(), Duration.ofSeconds(10));

    public Limits {
        if (entries < 0 || each.isNegative() || each.isZero()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    List<String> journalOptions() {
        List<String> options = new ArrayList<>();
        if (entries > 0) {
            options.add("--lines=" + entries);
        }
        since.ifPresent(time -> options.add("--since=" + time));
        boot.ifPresent(which -> options.add(which.isEmpty() ? "--boot" : "--boot=" + which));
        return options;
    }
}
