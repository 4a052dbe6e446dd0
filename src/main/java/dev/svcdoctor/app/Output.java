package dev.svcdoctor.app;

import dev.svcdoctor.front.Visible;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard streams, always in UTF-8 whatever the JVM thinks of the locale. */
record Output(PrintStream out, PrintStream err) {
    static Output standard() {
        return new Output(System.out, System.err);
    }

    /** Text that is harmless already. */
    void print(String text) {
        write(out, text);
    }

    /** One line about what went wrong or should be known; may hold untrusted text. */
    void note(String line) {
        write(err, "svc-doctor: " + Visible.UNICODE.line(line) + "\n");
    }

    /** The line below, on what to do. */
    void hint(String line) {
        write(err, "  " + Visible.UNICODE.line(line) + "\n");
    }

    private static void write(PrintStream stream, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
