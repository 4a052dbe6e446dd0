package dev.svcdoctor.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Effect;
import dev.svcdoctor.guide.FakeSession;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Samples;
import dev.svcdoctor.guide.Session;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Replays written dialogues: the answers in a file, given again, must give the file. To change one,
 * edit it by hand, or read what {@link #SEEN} holds and copy it.
 */
class SessionTextTest {
    private static final Path SEEN = Path.of("target", "dialogues");

    @ParameterizedTest
    @CsvSource({
        "fixed, 0",
        "refused, 1",
        "by-hand, 1",
        "question, 5",
        "ruled-out, 1",
        "unknown, 3",
        "healthy, 0",
        "blind, 4",
        "looked-around, 1"
    })
    void theSameAnswersGiveTheSameText(String name, int status) throws IOException {
        String expected = read(name);
        SessionText text = new SessionText();
        int ended = replay(session(name), answers(expected), text);

        String actual = String.join("\n", text.lines()) + "\n";
        Files.createDirectories(SEEN);
        Files.writeString(SEEN.resolve(name + ".txt"), actual);
        assertEquals(expected, actual, "what was seen is in " + SEEN);
        assertEquals(status, ended);
        assertTrue(text.lines().stream().allMatch(line -> Columns.of(line) <= 80), "80 columns");
    }

    private static Session session(String name) {
        return switch (name) {
            case "by-hand" -> FakeSession.seeing(Samples.byHand());
            case "question" ->
                    FakeSession.ending(FakeSession.tookBack(), Samples.slow("5min", true));
            case "unknown" -> FakeSession.seeing(Samples.unknown());
            case "healthy" -> FakeSession.seeing(Samples.healthy());
            case "blind" -> FakeSession.blind("this machine was not booted with systemd");
            default -> FakeSession.seeing(Samples.stopped143());
        };
    }

    private static List<String> answers(String text) {
        return text.lines().filter(l -> l.startsWith("> ")).map(l -> l.substring(2)).toList();
    }

    private static int replay(Session session, List<String> answers, SessionText text) {
        Deque<String> left = new ArrayDeque<>(answers);
        Dialogue now = Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE);
        while (true) {
            switch (now.effect()) {
                case Effect.Quit(var ending) -> {
                    return ending.status();
                }
                case Effect.Ask _ -> now = answer(now, left.remove(), text);
                case Effect.Work work -> now = carryOut(now, work, session, text);
            }
        }
    }

    private static Dialogue answer(Dialogue now, String key, SessionText text) {
        assertTrue(now.page().takes(key), key);
        text.shown(now.page());
        text.answered(key);
        return now.choose(key);
    }

    private static Dialogue carryOut(
            Dialogue now, Effect.Work work, Session session, SessionText text) {
        List<News> steps = new ArrayList<>();
        News end =
                work.carryOut(
                        session,
                        (what, state, detail) -> steps.add(new News.Step(what, state, detail)),
                        text.lines());
        steps.add(end);
        Dialogue told = now;
        for (News news : steps) {
            told = told.learn(news);
        }
        return told;
    }

    private static String read(String name) throws IOException {
        try (InputStream in =
                SessionTextTest.class.getResourceAsStream("/dialogues/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
