package dev.svcdoctor.front.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.FakeSession;
import dev.svcdoctor.guide.Samples;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class ConversationTest {

    /**
     * Types what it was given, then Ctrl-D; keeps what was printed, and what was typed behind its
     * prompt.
     */
    private static final class Script implements Console {
        final List<String> lines = new ArrayList<>();
        private final Deque<Typed> typed = new ArrayDeque<>();

        Script type(String... texts) {
            List.of(texts).forEach(text -> typed.add(new Typed.Text(text)));
            return this;
        }

        Script interrupt() {
            typed.add(new Typed.Interrupt());
            return this;
        }

        @Override
        public int width() {
            return 80;
        }

        @Override
        public Visible visible() {
            return Visible.UNICODE;
        }

        @Override
        public void print(Line line) {
            lines.add(line.text());
        }

        @Override
        public Typed ask() {
            lines.add("> " + typed.peek());
            return typed.isEmpty() ? new Typed.End() : typed.remove();
        }

        @Override
        public void close() {}
    }

    private static Ending talk(FakeSession session, Script console) {
        return new Conversation(session, console)
                .from(Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE));
    }

    private static FakeSession stopped143() {
        return FakeSession.seeing(Samples.stopped143());
    }

    @Test
    void theFixIsAppliedAndItsStepsAreSeenLive() {
        FakeSession session = stopped143();
        Script console = new Script().type("", "1", "2", "3");
        assertEquals(Ending.WELL, talk(session, console));
        assertTrue(session.done.contains("apply [Service] SuccessExitStatus=143"));
        int at = console.lines.indexOf(" Applying and checking");
        assertEquals(
                List.of(
                        "  … running  systemd-analyze verify",
                        "  ✓ done     systemd-analyze verify",
                        "  ✓ done     watch: 5 s"),
                console.lines.subList(at + 1, at + 4));
    }

    @Test
    void enterAloneNeverApplies() {
        FakeSession session = stopped143();
        assertEquals(Ending.PROBLEM, talk(session, new Script().type("", "", "", "", "")));
        assertEquals(List.of("look", "plan exit-143-after-stop"), session.done);
    }

    @Test
    void theEndOfTheInputQuits() {
        assertEquals(Ending.PROBLEM, talk(stopped143(), new Script()));
    }

    @Test
    void anInterruptCancels() {
        FakeSession session = stopped143();
        assertEquals(Ending.CANCELLED, talk(session, new Script().type("1", "1").interrupt()));
        assertFalse(session.done.stream().anyMatch(what -> what.startsWith("apply")));
    }

    @Test
    void whatIsNoChoiceGetsOneKindLineAndIsNotWrittenDown() {
        FakeSession session = stopped143();
        Script console = new Script().type("7", "\u001b[A", " 5 ", "1");
        talk(session, console);
        assertTrue(
                console.lines.contains(
                        " \"7\" is not one of the choices: type a number from 1 to 5, or a letter"
                                + " from the last line"));
        assertTrue(console.lines.stream().anyMatch(line -> line.startsWith(" \"␛[A\" is not")));
        assertEquals(
                List.of("> 5"),
                session.saved.stream().filter(line -> line.startsWith(">")).toList());
    }

    @Test
    void aChoiceCanBeNamedByItsLabel() {
        FakeSession session = FakeSession.seeing(Samples.slow("5min", true));
        talk(session, new Script().type("1", "Hours"));
        assertTrue(session.done.contains("answer {start-time=hours}"));
    }

    @Test
    void theHeaderIsSaidOnceWhileItStaysTheSame() {
        Script console = new Script().type("l", "b", "u", "b");
        talk(stopped143(), console);
        assertEquals(1, console.lines.stream().filter(l -> l.contains("web-01")).count());
    }

    @Test
    void aDumbTerminalGetsLinesAndNothingElse() {
        String shown = plain("1\n1\n2\n3\n", StandardCharsets.UTF_8);
        assertTrue(shown.contains(" ✓ done     systemd-analyze verify"), shown);
        assertTrue(shown.chars().noneMatch(c -> c < ' ' && c != '\n'), "no control characters");
    }

    @Test
    void aTerminalWithoutUnicodeGetsAscii() {
        String shown = plain("l\n", StandardCharsets.US_ASCII);
        assertTrue(shown.contains(" + done     systemctl show"), shown);
        assertTrue(shown.contains("<U+505C>"), "what cannot be shown is named");
        assertTrue(shown.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f), shown);
        assertFalse(shown.contains("?? "), "nothing is lost");
    }

    private static String plain(String typed, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Console console =
                new PlainConsole(
                        new StringReader(typed), new PrintStream(bytes, false, charset), false)) {
            new Conversation(stopped143(), console)
                    .from(Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE));
        }
        return bytes.toString(charset);
    }
}
