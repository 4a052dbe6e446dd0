package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.Session;
import dev.svcdoctor.model.UnitName;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The guided dialogue on the full screen of a terminal. */
public final class ScreenFront {
    private final TtyTerminal terminal;
    private final Loop loop;
    private final Viewer viewer;
    private final Visible visible;
    private final Charset charset;
    private final PrintStream out;

    /**
     * How to draw.
     *
     * @param colour colours are wanted
     * @param ascii nothing but ASCII, even if the terminal could show more
     */
    public record Options(boolean colour, boolean ascii) {}

    private ScreenFront(Dialogue dialogue, Session session, Options options, PrintStream out)
            throws IOException {
        this.out = out;
        charset = options.ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8;
        visible = options.ascii ? Visible.ASCII : Visible.UNICODE;
        viewer = new Viewer(dialogue, visible);
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        terminal = new TtyTerminal(System.in, out, charset, () -> events.add(new Event.Resized()));
        Painter painter = new Painter(terminal, new Palette(options.colour));
        loop = new Loop(terminal, painter, viewer, session, events, terminal);
    }

    /**
     * Shows the dialogue until it ends, and then a few lines of what was done. The terminal is as
     * before after any end, a signal and a bug in the session included; a fix that is not verified
     * at that moment is taken back.
     *
     * @param zone in which times are shown
     * @return the exit status
     * @throws IOException if there is no terminal, or its settings can't be changed: nothing was
     *     drawn then
     */
    public static int run(UnitName unit, ZoneId zone, Session session, Options options)
            throws IOException, InterruptedException {
        Dialogue dialogue = Dialogue.begin(unit, zone);
        return new ScreenFront(dialogue, session, options, System.out).run().status();
    }

    /** Goes the way of a screen without a terminal, so that a start-up cache knows it. */
    public static void rehearse() throws IOException, InterruptedException {
        Rehearsal.run();
    }

    private Ending run() throws IOException, InterruptedException {
        Thread hook = new Thread(this::toldToEnd, "screen end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            terminal.enterPrivateMode();
            return loop.run();
        } finally {
            terminal.release();
            forget(hook);
            say(viewer.summary().lines(visible));
        }
    }

    private void forget(Thread hook) throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            terminal.close();
        } catch (IllegalStateException ending) {
            // The process is ending already; the hooks have done what is left to do.
            out.flush();
        }
    }

    /** In the terminal's encoding, which the stream may not know. */
    private void say(List<String> lines) throws IOException {
        for (String line : lines) {
            out.write((line + "\n").getBytes(charset));
        }
        out.flush();
    }

    /** By a signal, while the dialogue is going on. */
    private void toldToEnd() {
        try {
            terminal.release();
            if (loop.isChanging()) {
                say(List.of("Stopped: taking back what is not verified yet."));
            }
            loop.stop();
        } catch (IOException gone) {
            out.println("The terminal could not be restored: " + gone.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
