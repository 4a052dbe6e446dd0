package dev.svcdoctor.knowledge;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and time spans as systemd.time(7) writes them, made comparable: plain numbers as they
 * are, spans in seconds.
 */
public final class Amount {
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([a-zµμ]*)\\s*");
    private static final Map<String, Double> SECONDS =
            Map.ofEntries(
                    Map.entry("", 1.0),
                    Map.entry("us", 1e-6),
                    Map.entry("ms", 1e-3),
                    Map.entry("s", 1.0),
                    Map.entry("sec", 1.0),
                    Map.entry("min", 60.0),
                    Map.entry("m", 60.0),
                    Map.entry("h", 3600.0),
                    Map.entry("hr", 3600.0),
                    Map.entry("d", 86400.0),
                    Map.entry("day", 86400.0),
                    Map.entry("days", 86400.0),
                    Map.entry("w", 604800.0),
                    Map.entry("week", 604800.0),
                    Map.entry("weeks", 604800.0),
                    Map.entry("month", 2630016.0),
                    Map.entry("months", 2630016.0),
                    Map.entry("y", 31557600.0));

    private Amount() {}

    /** Empty if the text is neither; {@code infinity} is infinite. */
    public static OptionalDouble parse(String text) {
        if (text.equals("infinity")) {
            return OptionalDouble.of(Double.POSITIVE_INFINITY);
        }
        Matcher part = PART.matcher(text);
        double sum = 0;
        int end = 0;
        while (part.find() && part.start() == end && SECONDS.containsKey(part.group(2))) {
            sum += Double.parseDouble(part.group(1)) * SECONDS.get(part.group(2));
            end = part.end();
        }
        return end == text.length() && end > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }
}
