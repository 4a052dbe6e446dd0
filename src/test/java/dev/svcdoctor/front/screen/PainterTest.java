package dev.svcdoctor.front.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.Terminal;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Style;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Effect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PainterTest {
    private static final TerminalSize SIZE = new TerminalSize(20, 3);

    private final List<String> sent = new ArrayList<>();
    private final Terminal terminal = recording(sent);
    private final Painter painter = new Painter(terminal, new Palette(true));

    /** A terminal that only notes what it is told: {@code setCursorPosition(3,0)}. */
    private static Terminal recording(List<String> calls) {
        return (Terminal)
                Proxy.newProxyInstance(
                        PainterTest.class.getClassLoader(),
                        new Class<?>[] {Terminal.class},
                        (proxy, method, values) -> {
                            String told = values == null ? "" : Arrays.toString(values);
                            calls.add(method.getName() + told);
                            return null;
                        });
    }

    @Test
    void theFirstPaintingClears() throws IOException {
        painter.paint(List.of(Line.plain("ab")), SIZE);
        assertEquals(
                List.of(
                        "resetColorAndSGR",
                        "clearScreen",
                        "setCursorPosition[0, 0]",
                        "putString[a]",
                        "putString[b]",
                        "flush"),
                sent);
    }

    @Test
    void onlyWhatDiffersIsSent() throws IOException {
        painter.paint(List.of(Line.plain("one"), Line.plain("two")), SIZE);
        sent.clear();
        painter.paint(List.of(Line.plain("one"), Line.plain("tool")), SIZE);
        assertEquals(
                List.of(
                        "setCursorPosition[1, 1]",
                        "putString[o]",
                        "putString[o]",
                        "putString[l]",
                        "flush"),
                sent,
                "the o between the two is shorter than another move");
    }

    @Test
    void whatIsGoneIsBlanked() throws IOException {
        painter.paint(List.of(Line.plain("abc")), SIZE);
        sent.clear();
        painter.paint(List.of(Line.plain("a")), SIZE);
        assertEquals(
                List.of("setCursorPosition[1, 0]", "putString[ ]", "putString[ ]", "flush"), sent);
    }

    @Test
    void nothingNewSendsNothing() throws IOException {
        painter.paint(List.of(Line.of(Style.BAD, "x")), SIZE);
        sent.clear();
        painter.paint(List.of(Line.of(Style.BAD, "x")), SIZE);
        assertEquals(List.of("flush"), sent);
    }

    @Test
    void afterCharactersOfUncertainWidthTheCursorIsPutInItsPlace() throws IOException {
        painter.paint(List.of(Line.plain("e\u0301x😀y中z")), SIZE);
        assertEquals(
                List.of(
                        "setCursorPosition[0, 0]",
                        "putString[e\u0301]",
                        "setCursorPosition[1, 0]",
                        "putString[x]",
                        "putString[😀]",
                        "setCursorPosition[4, 0]",
                        "putString[y]",
                        "putString[中]",
                        "putString[z]",
                        "flush"),
                sent.subList(2, sent.size()));
    }

    @Test
    void aWideCharacterThatDoesNotFitIsLeftOut() throws IOException {
        painter.paint(List.of(Line.plain("a中")), new TerminalSize(2, 1));
        assertFalse(sent.contains("putString[中]"), sent.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "11", "112", "l", "u", "?", "3", "5"})
    void noControlCharacterReachesTheTerminal(String keys) throws IOException {
        Viewer viewer =
                new Viewer(Dialogue.begin(Cases.ZOOKEEPER, ZoneOffset.UTC), Visible.UNICODE);
        FakeSession session = Cases.hostile();
        work(viewer, session);
        for (char key : keys.toCharArray()) {
            viewer.press(new KeyStroke(key, false, false));
            work(viewer, session);
        }
        for (TerminalSize size : List.of(new TerminalSize(200, 100), new TerminalSize(40, 12))) {
            painter.paint(viewer.frame(size).lines(), size);
        }
        String all = String.join("", sent);
        assertTrue(all.chars().noneMatch(Character::isISOControl), all);
        assertFalse(all.contains("\u202e"), all);
        assertTrue(viewer.summary().lines(Visible.UNICODE).stream().noneMatch(PainterTest::bad));
    }

    private static boolean bad(String line) {
        return line.chars().anyMatch(Character::isISOControl);
    }

    private static void work(Viewer viewer, FakeSession session) {
        while (viewer.effect() instanceof Effect.Work work) {
            viewer.learn(work.carryOut(session, (what, state, detail) -> {}, List.of()));
        }
    }
}
