package dev.svcdoctor.guide;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Shows moments the way a person beside the machine would say them: the time of day, with the date
 * on other days.
 */
record Times(ZoneId zone, Instant taken) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    String at(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        boolean today = local.toLocalDate().equals(taken.atZone(zone).toLocalDate());
        return (today ? TIME : DAY).format(local);
    }
}
