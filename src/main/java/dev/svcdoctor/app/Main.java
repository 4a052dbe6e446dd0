package dev.svcdoctor.app;

import java.util.List;

/** Where the program starts, and the only place where it ends itself. */
public final class Main {
    private Main() {}

    public static void main(String[] line) {
        System.exit(run(line));
    }

    /** Carries out one command line; the exit status. A bug of ours ends here, in one line. */
    static int run(String... line) {
        Output output = Output.standard();
        try {
            return new Program(Surroundings.real(), output).run(line);
        } catch (RuntimeException | Error bug) {
            output.note("internal error: " + bug);
            if (List.of(line).contains("--debug")) {
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
