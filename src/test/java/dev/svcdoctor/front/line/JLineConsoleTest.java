package dev.svcdoctor.front.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.FakeSession;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Samples;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JLine on a terminal made of bytes. */
class JLineConsoleTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private Terminal terminal(String typed, int columns) throws IOException {
        return TerminalBuilder.builder()
                .system(false)
                .streams(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), shown)
                .type("xterm")
                .encoding(StandardCharsets.UTF_8)
                .size(Size.of(columns, 40))
                .graphemeCluster(false)
                .build();
    }

    private Ending talk(String typed, boolean colour) throws IOException {
        try (Console console = new JLineConsole(terminal(typed, 80), false, colour)) {
            return new Conversation(FakeSession.seeing(Samples.stopped143()), console)
                    .from(Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE));
        }
    }

    @Test
    void theDialogueRunsByTypedLines() throws IOException {
        assertEquals(Ending.WELL, talk("1\r1\r2\r3\r", true));
        String text = shown.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("\u001b[1m Fixed and verified\u001b[0m"), text);
        assertTrue(text.contains("\u001b[32m+ SuccessExitStatus=143\u001b[0m"), text);
    }

    @Test
    void controlDQuits() throws IOException {
        assertEquals(Ending.PROBLEM, talk("\u0004", false));
    }

    @Test
    void withoutColourNothingIsColoured() throws IOException {
        talk("l\rq\r", false);
        assertFalse(
                shown.toString(StandardCharsets.UTF_8).matches("(?s).*\u001b\\[[0-9;]*[0-9]m.*"));
    }

    @Test
    void noQuestionsAreSentToTheTerminal() throws IOException {
        talk("q\r", true);
        String text = shown.toString(StandardCharsets.UTF_8);
        assertFalse(
                text.contains("\u001b[6n") || text.contains("\u001b[c") || text.contains("$p"),
                text);
    }

    @Test
    void wideTerminalsKeepLinesReadable() throws IOException {
        try (Console console = new JLineConsole(terminal("", 300), true, false)) {
            assertEquals(110, console.width());
            assertEquals(Visible.ASCII, console.visible());
        }
    }

    @Test
    void aTerminalThatIsGoneDisturbsNoWork() throws IOException {
        Terminal terminal = terminal("1\r", 80);
        JLineConsole console = new JLineConsole(terminal, false, true);
        LiveSteps steps =
                new LiveSteps(console, Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE).page());
        terminal.close();
        steps.step("take back", Progress.State.DONE, "");
        assertInstanceOf(Console.Typed.Interrupt.class, console.ask());
    }
}
