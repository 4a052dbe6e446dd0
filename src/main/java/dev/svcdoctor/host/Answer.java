package dev.svcdoctor.host;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** How a command ended. */
public sealed interface Answer {

    /** It ran to its end. {@code cut} is true when it printed more than is kept. */
    record Done(int status, byte[] out, byte[] err, boolean cut) implements Answer {
        /** Standard output as text; bytes that are not UTF-8 are replaced. */
        public String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        /** Standard error as text, untrusted, without its last line break. */
        public String complaint() {
            return new String(err, StandardCharsets.UTF_8).strip();
        }

        public boolean succeeded() {
            return status == 0;
        }
    }

    /** It was killed after its time; {@code out} is what it had printed so far. */
    record TimedOut(Duration limit, byte[] out) implements Answer {}

    /** There is no such program on that machine. */
    record Absent(String program) implements Answer {}

    /** It could not be started or asked, and why; also what a recording does not hold. */
    record Refused(String why) implements Answer {}
}
