package dev.svcdoctor.guide;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in words. */
public final class Age {
    private Age() {}

    /** Like {@code 3 min ago}; {@code now} for less than a second, and for clocks that disagree. */
    public static String between(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        return age.toSeconds() < 1 ? "now" : words(age) + " ago";
    }

    /** Like {@code 3 min}: the largest unit that fits, rounded down. */
    static String words(Duration length) {
        if (length.toSeconds() < 120) {
            return length.toSeconds() + " s";
        }
        if (length.toMinutes() < 120) {
            return length.toMinutes() + " min";
        }
        return length.toHours() < 48 ? length.toHours() + " h" : length.toDays() + " days";
    }
}
