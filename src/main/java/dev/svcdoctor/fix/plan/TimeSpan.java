package dev.svcdoctor.fix.plan;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time spans as systemd.time(7) writes them, in microseconds; endless is {@link Long#MAX_VALUE}.
 */
public final class TimeSpan {
    private static final long SECOND = 1_000_000;
    private static final Pattern PIECE =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*([A-Za-z\u00b5\u03bc]*)");
    private static final Map<String, Long> UNITS =
            Map.ofEntries(
                    Map.entry("us", 1L),
                    Map.entry("usec", 1L),
                    Map.entry("\u00b5s", 1L),
                    Map.entry("\u03bcs", 1L),
                    Map.entry("ms", 1_000L),
                    Map.entry("msec", 1_000L),
                    Map.entry("", SECOND),
                    Map.entry("s", SECOND),
                    Map.entry("sec", SECOND),
                    Map.entry("second", SECOND),
                    Map.entry("seconds", SECOND),
                    Map.entry("m", 60 * SECOND),
                    Map.entry("min", 60 * SECOND),
                    Map.entry("minute", 60 * SECOND),
                    Map.entry("minutes", 60 * SECOND),
                    Map.entry("h", 3600 * SECOND),
                    Map.entry("hr", 3600 * SECOND),
                    Map.entry("hour", 3600 * SECOND),
                    Map.entry("hours", 3600 * SECOND),
                    Map.entry("d", 86_400 * SECOND),
                    Map.entry("day", 86_400 * SECOND),
                    Map.entry("days", 86_400 * SECOND),
                    Map.entry("w", 604_800 * SECOND),
                    Map.entry("week", 604_800 * SECOND),
                    Map.entry("weeks", 604_800 * SECOND),
                    Map.entry("M", 2_629_800 * SECOND),
                    Map.entry("month", 2_629_800 * SECOND),
                    Map.entry("months", 2_629_800 * SECOND),
                    Map.entry("y", 31_557_600 * SECOND),
                    Map.entry("year", 31_557_600 * SECOND),
                    Map.entry("years", 31_557_600 * SECOND));

    private TimeSpan() {}

    /** Empty if the text is no time span. A number without unit means seconds. */
    public static OptionalLong micros(String text) {
        if (text.equals("infinity")) {
            return OptionalLong.of(Long.MAX_VALUE);
        }
        Matcher piece = PIECE.matcher(text);
        double sum = 0;
        int at = 0;
        while (at < text.length() && piece.find(at) && piece.start() == at) {
            Long unit = UNITS.get(piece.group(2));
            if (unit == null) {
                return OptionalLong.empty();
            }
            sum += Double.parseDouble(piece.group(1)) * unit;
            at = piece.end();
        }
        return at == 0 || at < text.length()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(sum));
    }
}
