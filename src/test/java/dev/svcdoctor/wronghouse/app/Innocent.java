package dev.svcdoctor.wronghouse.app;

import java.time.Clock;
import java.util.Locale;

/** Wiring is where the clock and the locale come from, and where the program ends. */
final class Innocent {
    private Innocent() {}

    static void main() {
        System.out.println(Clock.systemUTC() + " " + Locale.getDefault());
        System.exit(0);
    }
}
