package dev.svcdoctor.app;

import java.util.List;
import java.util.function.IntSupplier;

/** Where the program starts, and the only place where it ends itself. */
public final class Main {
    private Main() {}

    public static void main(String[] line) {
        System.exit(run(line));
    }

    /** Carries out one command line; the exit status. */
    static int run(String... line) {
        Output output = Output.standard();
        boolean debug = List.of(line).contains("--debug");
        return guarded(output, debug, () -> new Program(Surroundings.real(), output).run(line));
    }

    /** A bug of ours ends here, in one line; with {@code debug} it is told where. */
    static int guarded(Output output, boolean debug, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException | Error bug) {
            output.note("internal error: " + bug);
            if (debug) {
                trace(output, bug);
            } else {
                output.hint("run it again with --debug to see where");
            }
            return Endings.BROKEN;
        }
    }

    private static void trace(Output output, Throwable bug) {
        for (StackTraceElement place : bug.getStackTrace()) {
            output.hint("at " + place);
        }
        if (bug.getCause() != null) {
            output.hint("because of " + bug.getCause());
            trace(output, bug.getCause());
        }
    }
}
