package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Session;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.UnitName;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;

/** The way of the screen from its start to its end, on a terminal that leads nowhere. */
final class Rehearsal {
    private static final UnitName UNIT = new UnitName("rehearsal.service");
    private static final TerminalSize SIZE = new TerminalSize(80, 24);

    private Rehearsal() {}

    static void run() throws IOException, InterruptedException {
        Session session = new NothingToSee();
        Nowhere terminal = new Nowhere();
        Painter painter = new Painter(terminal, new Palette(true));
        Viewer viewer = new Viewer(Dialogue.begin(UNIT, ZoneOffset.UTC), Visible.UNICODE);
        new Loop(terminal, painter, viewer, session, new LinkedBlockingQueue<>(), terminal).run();
        viewer.learn(new News.Looked(session.look((what, state, detail) -> {})));
        viewer.press(new KeyStroke(KeyType.ArrowDown));
        painter.paint(viewer.frame(SIZE).lines(), SIZE);
        if (isTerminal(new File("/dev/null"))) {
            throw new IllegalStateException("/dev/null is no terminal");
        }
    }

    private static boolean isTerminal(File device) {
        try {
            InputStream keys = InputStream.nullInputStream();
            OutputStream out = OutputStream.nullOutputStream();
            new TtyTerminal(device, keys, out, StandardCharsets.UTF_8, () -> {}).close();
            return true;
        } catch (IOException isNone) {
            return false;
        }
    }

    /** A unit that cannot be looked at. */
    private record NothingToSee() implements Session {
        private static final String WHY = "this is a rehearsal";

        @Override
        public Fact<Situation> look(Progress progress) {
            progress.step("systemctl show " + UNIT, Progress.State.SKIPPED, WHY);
            return Fact.missing(WHY);
        }

        @Override
        public Situation answer(Map<String, String> answers) {
            throw new IllegalStateException(WHY);
        }

        @Override
        public Fact<Plan> plan(Finding finding) {
            return Fact.missing(WHY);
        }

        @Override
        public Applied apply(Plan plan, Progress progress) {
            throw new IllegalStateException(WHY);
        }

        @Override
        public Fact<String> save(List<String> sessionText) {
            return Fact.missing(WHY);
        }

        @Override
        public String undoCommand() {
            return "";
        }
    }

    private static final class Nowhere extends ANSITerminal implements Loop.Controls {
        Nowhere() {
            super(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    StandardCharsets.UTF_8);
        }

        @Override
        protected TerminalSize findTerminalSize() {
            return SIZE;
        }

        @Override
        public void watchSize() throws IOException {
            flush();
        }

        @Override
        public void suspend() throws IOException {
            flush();
        }
    }
}
