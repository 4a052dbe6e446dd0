package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.Terminal;

import dev.svcdoctor.guide.Effect;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/**
 * Shows a dialogue until it ends. One thread draws; one reads keys; one does the work of the
 * session, so that keys are answered while it is under way. They meet in a queue.
 */
final class Loop {
    private final Terminal terminal;
    private final Painter painter;
    private final Viewer viewer;
    private final Session session;
    private final BlockingQueue<Event> events;
    private final Controls controls;
    private Optional<Ending> ending = Optional.empty();
    private boolean stopping;
    private volatile Optional<Job> job = Optional.empty();

    /** What a terminal can do beyond showing text. */
    interface Controls {
        /** Begins to tell of another size; slow, and therefore done after the first painting. */
        void watchSize() throws IOException;

        /**
         * Stops this process, as Ctrl-Z does elsewhere; returns when it goes on and the terminal is
         * ours again.
         */
        void suspend() throws IOException;
    }

    private record Job(Effect.Work work, Thread thread) {}

    Loop(
            Terminal terminal,
            Painter painter,
            Viewer viewer,
            Session session,
            BlockingQueue<Event> events,
            Controls controls) {
        this.terminal = terminal;
        this.painter = painter;
        this.viewer = viewer;
        this.session = session;
        this.events = events;
        this.controls = controls;
    }

    /** Draws first, then works. */
    Ending run() throws IOException, InterruptedException {
        paint();
        Thread.ofPlatform().daemon().name("keys").start(this::readKeys);
        advance();
        while (ending.isEmpty()) {
            handle(events.take());
            advance();
            if (events.isEmpty() && ending.isEmpty()) {
                paint();
            }
        }
        return ending.get();
    }

    /** Ends the work under way; returns when a fix that was not verified is taken back. */
    void stop() throws InterruptedException {
        Optional<Job> running = job;
        if (running.isPresent()) {
            running.get().thread.interrupt();
            if (changes(running.get())) {
                running.get().thread.join();
            }
        }
    }

    /** Is something being changed right now? */
    boolean isChanging() {
        return job.filter(Loop::changes).isPresent();
    }

    private static boolean changes(Job job) {
        return job.work instanceof Effect.Apply;
    }

    private void paint() throws IOException {
        TerminalSize size = terminal.getTerminalSize();
        painter.paint(viewer.frame(size).lines(), size);
    }

    private void readKeys() {
        watchSize();
        KeyStroke stroke;
        do {
            stroke = key();
            events.add(new Event.Key(stroke));
        } while (stroke.getKeyType() != KeyType.EOF);
    }

    private void watchSize() {
        try {
            controls.watchSize();
        } catch (IOException gone) {
            events.add(new Event.Key(new KeyStroke(KeyType.EOF)));
        }
    }

    /** A terminal that can't be read any more has gone, whatever the error. */
    private KeyStroke key() {
        try {
            return terminal.readInput();
        } catch (IOException gone) {
            return new KeyStroke(KeyType.EOF);
        }
    }

    /** Starts the work that the dialogue wants, or notes that it has ended. */
    private void advance() {
        if (ending.isPresent() || job.isPresent()) {
            return;
        }
        switch (viewer.effect()) {
            case Effect.Ask _ -> {}
            case Effect.Quit(Ending how) -> ending = Optional.of(how);
            case Effect.Work work -> start(work);
        }
    }

    private void start(Effect.Work work) {
        List<String> text = viewer.sessionText();
        Thread thread = Thread.ofPlatform().daemon().name("work").unstarted(() -> work(work, text));
        job = Optional.of(new Job(work, thread));
        thread.start();
    }

    private void work(Effect.Work work, List<String> text) {
        try {
            events.add(new Event.Came(work.carryOut(session, this::step, text)));
        } catch (RuntimeException bug) {
            events.add(new Event.Broke(bug));
        }
    }

    private void step(String what, Progress.State state, String detail) {
        events.add(new Event.Came(new News.Step(what, state, detail)));
    }

    private void handle(Event event) throws IOException {
        switch (event) {
            case Event.Key(KeyStroke stroke) -> key(stroke);
            case Event.Came came -> came(came);
            case Event.Broke(RuntimeException bug) -> throw bug;
            case Event.Resized() -> painter.forget();
        }
    }

    private void came(Event.Came came) {
        viewer.learn(came.news());
        if (!(came.news() instanceof News.Step)) {
            job = Optional.empty();
            ending = stopping ? Optional.of(Ending.CANCELLED) : ending;
        }
    }

    private void key(KeyStroke stroke) throws IOException {
        if (stroke.getKeyType() == KeyType.EOF || isCtrl(stroke, 'c')) {
            cancel();
        } else if (isCtrl(stroke, 'z')) {
            controls.suspend();
            painter.forget();
        } else if (isCtrl(stroke, 'l')) {
            painter.forget();
        } else if (job.isPresent() && isQuit(stroke) && !isChanging()) {
            cancel();
        } else {
            viewer.press(stroke);
        }
    }

    /** At once, unless something is being changed: that is taken back first. */
    private void cancel() {
        stopping = true;
        viewer.stop();
        job.ifPresent(running -> running.thread.interrupt());
        if (!isChanging()) {
            ending = Optional.of(Ending.CANCELLED);
        }
    }

    private static boolean isQuit(KeyStroke stroke) {
        return stroke.getKeyType() == KeyType.Character && stroke.getCharacter() == 'q';
    }

    private static boolean isCtrl(KeyStroke stroke, char letter) {
        return stroke.getKeyType() == KeyType.Character
                && stroke.isCtrlDown()
                && stroke.getCharacter() == letter;
    }
}
