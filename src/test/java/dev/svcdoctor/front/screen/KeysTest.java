package dev.svcdoctor.front.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyType;

import dev.svcdoctor.front.Visible;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class KeysTest {
    private final Watched watched = Watched.seen(Cases.exit143(), 80, 24);

    KeysTest() throws IOException {}

    @Test
    void arrowsMoveTheCursorAndEnterGoes() throws IOException {
        watched.press(KeyType.ArrowDown);
        assertTrue(watched.text().contains("❯ 2  See the log"), watched.text());
        watched.press(KeyType.Enter);
        assertTrue(watched.text().contains("The log around the failure"), watched.text());
    }

    @Test
    void theCursorStopsAtBothEnds() throws IOException {
        watched.press(KeyType.ArrowUp, KeyType.ArrowUp);
        assertTrue(watched.text().contains("❯ 1"), watched.text());
        for (int i = 0; i < 9; i++) {
            watched.press(KeyType.ArrowDown);
        }
        assertTrue(watched.text().contains("❯ 5"), watched.text());
    }

    @Test
    void everyWayBackLeadsBack() throws IOException {
        for (KeyType back : List.of(KeyType.Escape, KeyType.Backspace, KeyType.ArrowLeft)) {
            watched.type("u");
            assertTrue(watched.text().contains("Type=forking"), watched.text());
            watched.press(back);
            assertTrue(watched.text().contains("Stopped as asked"), watched.text());
        }
    }

    @Test
    void whatIsOutOfSightCanBeScrolledTo() throws IOException {
        Watched small = Watched.seen(Cases.exit143(), 40, 12);
        assertFalse(small.text().contains("signal(7)"), small.text());
        for (int i = 0; i < 9; i++) {
            small.press(KeyType.PageDown);
        }
        assertTrue(small.text().contains("signal(7)"), small.text());
        small.press(KeyType.Home);
        assertTrue(small.text().contains("Stopped as asked"), small.text());
    }

    @Test
    void aPageWithoutChoicesToMoveBetweenScrollsWithTheArrows() throws IOException {
        Watched small = Watched.seen(Cases.exit143(), 40, 12).type("u");
        small.press(KeyType.ArrowDown, KeyType.ArrowDown);
        assertTrue(small.text().contains("▲ 2"), small.text());
    }

    @Test
    void noBareLetterChangesAnything() throws IOException {
        watched.type("11");
        String asked = watched.text();
        watched.type("yYnsdrxaA!");
        assertEquals(asked, watched.text());
    }

    @Test
    void theStandardAnswerBeforeAChangeIsNo() throws IOException {
        watched.type("11").press(KeyType.Enter);
        assertTrue(watched.text().contains("What will be written"), watched.text());
        assertEquals(
                List.of(
                        "zookeeper.service: Stopped as asked, but systemd counts exit status 143 as"
                                + " a failure",
                        "Nothing was changed."),
                watched.summary().lines(Visible.UNICODE));
    }

    @Test
    void whatWasDoneStaysAfterTheEnd() throws IOException {
        watched.type("112").type("1").type("q");
        assertTrue(watched.hasEnded());
        assertEquals(
                List.of(
                        "zookeeper.service: Stopped as asked, but systemd counts exit status 143 as"
                                + " a failure",
                        "Written and verified:"
                                + " /etc/systemd/system/zookeeper.service.d/override.conf",
                        "To take it back: svc-doctor undo zookeeper.service",
                        "Transcript: /root/svc-doctor/exit-143-after-stop/2026-11-22-zookeeper"),
                watched.summary().lines(Visible.UNICODE));
    }

    @Test
    void aResizeKeepsThePageAndTheCursor() throws IOException {
        watched.press(KeyType.ArrowDown).resize(40, 12).resize(120, 40).resize(1, 1).resize(80, 24);
        Watched fresh = Watched.seen(Cases.exit143(), 80, 24).press(KeyType.ArrowDown);
        assertEquals(fresh.text(), watched.text());
    }

    @Test
    void colourGoesWithTheMeaning() throws IOException {
        assertEquals(TextColor.ANSI.RED, watched.at("✗ failed").getForegroundColor());
        assertTrue(watched.at("Stopped as asked").getModifiers().contains(SGR.BOLD));
        watched.type("1");
        assertEquals(TextColor.ANSI.GREEN, watched.at("+ Success").getForegroundColor());
        assertEquals(TextColor.ANSI.DEFAULT, watched.at("+ Success").getBackgroundColor());
    }
}
