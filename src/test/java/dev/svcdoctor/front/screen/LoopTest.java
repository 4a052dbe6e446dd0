package dev.svcdoctor.front.screen;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;

import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The threads: keys are answered while work is under way. */
@Timeout(30)
class LoopTest {
    private static final Duration FOREVER = Duration.ofHours(1);

    private final DefaultVirtualTerminal terminal = new Keyboard();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> pictures = new LinkedBlockingQueue<>();
    private final Viewer viewer =
            new Viewer(Dialogue.begin(Cases.ZOOKEEPER, ZoneOffset.UTC), Visible.UNICODE);
    private int suspended;
    private int watched;

    private CompletableFuture<Ending> start(Session session) {
        terminal.addVirtualTerminalListener(new Pictures(terminal, pictures));
        Painter painter = new Painter(terminal, new Palette(true));
        Loop loop = new Loop(terminal, painter, viewer, session, events, new Counted());
        CompletableFuture<Ending> ending = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        ending.complete(loop.run());
                    } catch (IOException | InterruptedException | RuntimeException e) {
                        ending.completeExceptionally(e);
                    }
                });
        return ending;
    }

    private void await(String text) throws InterruptedException {
        String picture = "";
        while (!picture.contains(text)) {
            picture = pictures.poll(20, TimeUnit.SECONDS);
            assertTrue(picture != null, "never shown: " + text);
        }
    }

    private void type(String letters) {
        letters.chars().forEach(c -> terminal.addInput(new KeyStroke((char) c, false, false)));
    }

    private void ctrl(char letter) {
        terminal.addInput(new KeyStroke(letter, true, false));
    }

    @Test
    void theUnitIsShownBeforeAnythingIsLookedAt() throws Exception {
        CompletableFuture<Ending> ending = start(Cases.exit143(FOREVER));
        String first = pictures.poll(20, TimeUnit.SECONDS);
        assertTrue(first.contains("zookeeper.service") && first.contains("1 Look ●"), first);
        assertTrue(!first.contains("running"), first);
        await("running  systemctl show");
        ctrl('c');
        assertEquals(Ending.CANCELLED, ending.get());
    }

    @Test
    void theWholeWayByKeys() throws Exception {
        CompletableFuture<Ending> ending = start(Cases.exit143(Duration.ofMillis(5)));
        await("❯ 1  Show the fix");
        terminal.addInput(new KeyStroke(KeyType.Enter));
        await("❯ 1  Apply it");
        type("1");
        await("❯ 1  No, change nothing");
        type("2");
        await("Fixed and verified");
        type("1");
        await("The transcript is saved");
        type("q");
        assertEquals(Ending.WELL, ending.get());
    }

    @Test
    void quittingWhileLookingDoesNotWait() throws Exception {
        CompletableFuture<Ending> ending = start(Cases.exit143(FOREVER));
        await("running");
        type("q");
        assertEquals(Ending.CANCELLED, ending.get());
    }

    @Test
    void breakingOffAChangeWaitsUntilItIsTakenBack() throws Exception {
        FakeSession quick = Cases.exit143();
        FakeSession slow = Cases.exit143(Duration.ofMillis(300));
        CompletableFuture<Ending> ending = start(new LooksLike(quick, slow));
        await("❯ 1  Show the fix");
        type("1");
        await("❯ 1  Apply it");
        type("1");
        await("❯ 1  No, change nothing");
        type("2");
        await("running  systemd-analyze verify");
        ctrl('c');
        assertEquals(Ending.CANCELLED, ending.get());
        List<String> left = viewer.summary().lines(Visible.UNICODE);
        assertTrue(left.getLast().startsWith("Written, and taken back"), left.toString());
    }

    @Test
    void aBugEndsTheLoop() {
        CompletableFuture<Ending> ending = start(new FakeSession(null, null, null, Duration.ZERO));
        ExecutionException bug = assertThrows(ExecutionException.class, ending::get);
        assertEquals(NullPointerException.class, bug.getCause().getClass());
    }

    @Test
    void aTerminalThatHasGoneEndsTheLoop() throws Exception {
        CompletableFuture<Ending> ending = start(Cases.exit143());
        await("❯ 1");
        terminal.addInput(new KeyStroke(KeyType.EOF));
        assertEquals(Ending.CANCELLED, ending.get());
    }

    @Test
    void aResizeRedrawsAtOnce() throws Exception {
        CompletableFuture<Ending> ending = start(Cases.exit143());
        await("❯ 1");
        terminal.setTerminalSize(new TerminalSize(40, 12));
        events.add(new Event.Resized());
        await("Step 2 of 5");
        ctrl('z');
        type("q");
        assertEquals(Ending.PROBLEM, ending.get());
        assertEquals(1, suspended);
        assertEquals(1, watched);
    }

    @Test
    void theScreenCanBeRehearsedWithoutATerminal() {
        assertDoesNotThrow(ScreenFront::rehearse);
    }

    private final class Counted implements Loop.Controls {
        @Override
        public void watchSize() {
            watched++;
        }

        @Override
        public void suspend() {
            suspended++;
        }
    }

    /** Lanterna's own holds its lock while it waits for a key, so that nobody could draw. */
    private static final class Keyboard extends DefaultVirtualTerminal {
        private final BlockingQueue<KeyStroke> keys = new LinkedBlockingQueue<>();

        @Override
        public void addInput(KeyStroke key) {
            keys.add(key);
        }

        @Override
        public KeyStroke readInput() {
            try {
                return keys.take();
            } catch (InterruptedException ended) {
                return new KeyStroke(KeyType.EOF);
            }
        }
    }
}
