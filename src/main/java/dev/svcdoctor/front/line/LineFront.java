package dev.svcdoctor.front.line;

import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Session;
import dev.svcdoctor.model.UnitName;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;

/** The guided dialogue, line by line, on the standard streams. */
public final class LineFront {
    private static final Set<String> LINES_ONLY = Set.of("", "dumb", "unknown");

    private LineFront() {}

    /**
     * @param zone in which times are shown
     * @param terminal the value of {@code TERM}; empty if it is not set
     * @param ascii nothing but ASCII, even if the terminal could show more
     * @param colour colours are wanted; a dumb terminal gets none all the same
     */
    public record Options(
            UnitName unit, ZoneId zone, String terminal, boolean ascii, boolean colour) {
        boolean linesOnly() {
            return LINES_ONLY.contains(terminal);
        }
    }

    /** Talks until the person is done. */
    public static int run(Session session, Options options) {
        try (Console console = open(options)) {
            Conversation talk = new Conversation(session, console);
            Thread hook = new Thread(() -> toldToEnd(talk), "line end");
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                return talk.from(Dialogue.begin(options.unit(), options.zone())).status();
            } finally {
                forget(hook);
            }
        }
    }

    /** By a signal; what the terminal shows next begins on a line of its own. */
    private static void toldToEnd(Conversation talk) {
        System.out.println();
        if (talk.isChanging()) {
            System.out.println("Stopped: taking back what is not verified yet.");
        }
        System.out.flush();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process is ending already; the hook has said what there is to say.
            System.out.flush();
        }
    }

    private static Console open(Options options) {
        return options.linesOnly() ? plain(options) : edited(options);
    }

    private static Console plain(Options options) {
        return new PlainConsole(
                new InputStreamReader(System.in, StandardCharsets.UTF_8),
                System.out,
                options.ascii());
    }

    /** Line editing has to know how wide the terminal is; a serial console often does not say. */
    private static Console edited(Options options) {
        JLineConsole console = JLineConsole.open(options.ascii(), options.colour());
        if (console.knowsItsSize()) {
            return console;
        }
        console.close();
        return plain(options);
    }
}
