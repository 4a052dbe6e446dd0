package dev.svcdoctor.fix.apply;

import java.time.Duration;

/**
 * How a started unit is watched.
 *
 * @param time how long it has to stay well
 * @param between two looks
 */
public record Watch(Duration time, Duration between) {
    private static final Duration BETWEEN = Duration.ofMillis(250);

    public Watch {
        if (time.isNegative() || !between.isPositive()) {
            throw new IllegalArgumentException("a watch takes time: " + time + ", " + between);
        }
    }

    public static Watch seconds(int seconds) {
        return new Watch(Duration.ofSeconds(seconds), BETWEEN);
    }

    /** How many looks are taken; at least one. */
    long looks() {
        return Math.max(1, time.dividedBy(between));
    }
}
