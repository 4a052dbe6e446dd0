package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;

import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Effect;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Session;

import java.io.IOException;
import java.time.ZoneOffset;

/** A session on a virtual terminal, driven by keys; work is done at once. */
final class Watched {
    private final Session session;
    private final DefaultVirtualTerminal terminal;
    private final Painter painter;
    private final Viewer viewer;

    Watched(Session session, int columns, int rows, Visible visible) throws IOException {
        this.session = session;
        terminal = new DefaultVirtualTerminal(new TerminalSize(columns, rows));
        painter = new Painter(terminal, new Palette(true));
        viewer = new Viewer(Dialogue.begin(Cases.ZOOKEEPER, ZoneOffset.UTC), visible);
        paint();
    }

    /** After the first look. */
    static Watched seen(Session session, int columns, int rows) throws IOException {
        return new Watched(session, columns, rows, Visible.UNICODE).work();
    }

    /** Carries out whatever the dialogue wants, until it asks a person. */
    Watched work() throws IOException {
        while (viewer.effect() instanceof Effect.Work work) {
            viewer.learn(work.carryOut(session, this::step, viewer.sessionText()));
        }
        paint();
        return this;
    }

    private void step(String what, dev.svcdoctor.guide.Progress.State state, String detail) {
        viewer.learn(new News.Step(what, state, detail));
    }

    Watched press(KeyType... keys) throws IOException {
        for (KeyType key : keys) {
            viewer.press(new KeyStroke(key));
            work();
        }
        return this;
    }

    Watched type(String letters) throws IOException {
        for (char letter : letters.toCharArray()) {
            viewer.press(new KeyStroke(letter, false, false));
            work();
        }
        return this;
    }

    Watched resize(int columns, int rows) throws IOException {
        terminal.setTerminalSize(new TerminalSize(columns, rows));
        paint();
        return this;
    }

    private void paint() throws IOException {
        painter.paint(viewer.frame(terminal.getTerminalSize()).lines(), terminal.getTerminalSize());
    }

    boolean hasEnded() {
        return viewer.effect() instanceof Effect.Quit;
    }

    Summary summary() {
        return viewer.summary();
    }

    /** What a person sees, blanks at the end of lines left out. */
    String text() {
        return text(terminal);
    }

    static String text(DefaultVirtualTerminal terminal) {
        StringBuilder text = new StringBuilder();
        TerminalSize size = terminal.getTerminalSize();
        for (int y = 0; y < size.getRows(); y++) {
            text.append(line(terminal, y, size.getColumns()).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String line(DefaultVirtualTerminal terminal, int y, int columns) {
        StringBuilder line = new StringBuilder();
        for (int x = 0; x < columns; x++) {
            TextCharacter character = terminal.getCharacter(x, y);
            line.append(character.getCharacterString());
            x += character.isDoubleWidth() ? 1 : 0;
        }
        return line.toString();
    }

    /** The cell where that text begins. */
    TextCharacter at(String sought) {
        String[] lines = text().split("\n");
        for (int y = 0; y < lines.length; y++) {
            int x = lines[y].indexOf(sought);
            if (x >= 0) {
                return terminal.getCharacter(x, y);
            }
        }
        throw new AssertionError("not on the screen: " + sought + "\n" + text());
    }
}
