package dev.svcdoctor.app;

import dev.svcdoctor.evidence.Properties;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Since when a unit is in its present state, as {@code systemctl show} tells it. */
final class Since {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Since() {}

    /**
     * Like {@code Sun 2026-11-22 10:26:29 UTC}.
     *
     * @param zone of the machine: the abbreviation behind the time does not say it clearly
     * @return empty if it was never in another state, or systemd does not say
     */
    static Optional<Instant> of(Properties show, ZoneId zone) {
        String[] words = show.get("StateChangeTimestamp").split(" ");
        if (words.length < 3) {
            return Optional.empty();
        }
        boolean utc = words.length > 3 && words[3].equals("UTC");
        try {
            LocalDateTime time = LocalDateTime.parse(words[1] + " " + words[2], FORM);
            return Optional.of(time.atZone(utc ? ZoneOffset.UTC : zone).toInstant());
        } catch (DateTimeException unknownForm) {
            return Optional.empty();
        }
    }
}
