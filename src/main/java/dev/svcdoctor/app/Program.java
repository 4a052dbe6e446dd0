package dev.svcdoctor.app;

/** Carries out one command line. */
final class Program {
    private final Surroundings here;
    private final Output output;

    Program(Surroundings here, Output output) {
        this.here = here;
        this.output = output;
    }

    /** The exit status; wrong usage ends here. */
    int run(String... line) {
        try {
            return carryOut(Requests.read(line));
        } catch (Misuse misuse) {
            output.note(misuse.getMessage());
            output.hint(misuse.hint());
            return Endings.USAGE;
        }
    }

    private int carryOut(Request request) throws Misuse {
        return switch (request) {
            case Request.Help() -> say(Help.text());
            case Request.Version() -> say(Version.line());
            case Request.Diagnose(Options options) -> new Treating(here, options, output).run();
            case Request.Undo undo -> undo(undo);
        };
    }

    private int say(String text) {
        output.print(text);
        return 0;
    }

    private int undo(Request.Undo request) throws Misuse {
        Terminal terminal = Terminal.of(here.interactive(), here.environment());
        return new Undoing(
                        request,
                        new Wiring(here).undo(request),
                        output,
                        terminal.visible(request.style()),
                        here.zone())
                .run();
    }
}
