package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.svcdoctor.RecordedCase.Replayed;
import dev.svcdoctor.RecordedCase.Said;
import dev.svcdoctor.app.RecordedSession;
import dev.svcdoctor.fix.plan.UnitFileText;
import dev.svcdoctor.front.SessionText;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Effect;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.knowledge.Knowledge;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Severity;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Every recording below {@code transcripts/} gives again what was found when it was made. */
class TranscriptTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load(List.of());
    private static final List<RecordedCase> CASES = RecordedCase.all();

    /**
     * Whether real recordings must hold every look that today's patterns ask for. Later patterns
     * ask for more; what a recording does not hold, nobody can tell.
     */
    private static final boolean WHOLE = Boolean.getBoolean("recordings.whole");

    @TempDir private Path root;

    @TestFactory
    Stream<DynamicTest> everyCaseIsDiagnosedAsExpected() {
        return each(CASES.stream(), this::isDiagnosedAsExpected);
    }

    private void isDiagnosedAsExpected(RecordedCase recorded) {
        Replayed replayed = recorded.replay(KNOWLEDGE);
        if (WHOLE && recorded.isReal()) {
            assertEquals(List.of(), replayed.lacking(), recorded.folder() + " lacks looks");
        }
        assertEquals(
                recorded.expected(), Said.of(replayed.diagnosis()), recorded.folder().toString());
        assertEquals(List.of(), replayed.diagnosis().skipped());
    }

    @TestFactory
    Stream<DynamicTest> noPatternSpeaksOfAUnitThatIsWell() {
        return each(
                CASES.stream().filter(recorded -> recorded.id().equals("healthy")),
                recorded -> {
                    assertEquals("healthy", recorded.expected().verdict());
                    assertEquals(
                            List.of(),
                            recorded.replay(KNOWLEDGE).diagnosis().findings().stream()
                                    .filter(finding -> finding.severity() != Severity.REMARK)
                                    .toList());
                });
    }

    /** A fix without a cause that is at least likely would be a guess. */
    @TestFactory
    Stream<DynamicTest> whatIsDiagnosedIsAtLeastLikely() {
        return each(
                CASES.stream().filter(c -> c.expected().verdict().equals("diagnosed")),
                recorded ->
                        assertTrue(
                                recorded.replay(KNOWLEDGE)
                                                .diagnosis()
                                                .findings()
                                                .getFirst()
                                                .confidence()
                                        != Confidence.POSSIBLE));
    }

    @TestFactory
    Stream<DynamicTest> everyDropInIsPlannedByteForByte() {
        return each(
                CASES.stream().filter(c -> c.has("override.conf") && !c.has("session.txt")),
                recorded -> {
                    Fix.DropIn fix =
                            recorded.replay(KNOWLEDGE)
                                    .diagnosis()
                                    .findings()
                                    .getFirst()
                                    .dropIn()
                                    .orElseThrow();
                    byte[] planned = UnitFileText.parse(new byte[0]).merge(fix.settings()).bytes();
                    assertArrayEquals(recorded.bytes("override.conf"), planned);
                });
    }

    /** And what it planned to write, beside the unit files that were there. */
    @TestFactory
    Stream<DynamicTest> theSameAnswersGiveTheSameDialogue() {
        return each(
                CASES.stream().filter(recorded -> recorded.has("session.txt")),
                recorded -> {
                    String expected = recorded.text("session.txt");
                    RecordedSession session = replay(recorded, answers(expected));
                    assertEquals(expected, text(session.saved("session.txt")));
                    assertEquals(
                            recorded.text("override.conf"), text(session.saved("override.conf")));
                });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> answers(String text) {
        return text.lines().filter(l -> l.startsWith("> ")).map(l -> l.substring(2)).toList();
    }

    /** Up to the last answer, which is the one that saves it. */
    private RecordedSession replay(RecordedCase recorded, List<String> answers) throws IOException {
        RecordedSession session =
                RecordedSession.of(
                        recorded.recording(), Files.createTempDirectory(root, "machine"));
        Deque<String> left = new ArrayDeque<>(answers);
        SessionText text = new SessionText();
        Dialogue now = Dialogue.begin(recorded.recording().unit(), ZoneOffset.UTC);
        while (!(left.isEmpty() && now.effect() instanceof Effect.Ask)) {
            now =
                    switch (now.effect()) {
                        case Effect.Quit _ -> throw new AssertionError("over before " + left);
                        case Effect.Work work -> carryOut(now, work, session, text);
                        case Effect.Ask _ -> answer(now, left.remove(), text);
                    };
        }
        return session;
    }

    private static Dialogue answer(Dialogue now, String key, SessionText text) {
        assertTrue(now.page().takes(key), key);
        text.shown(now.page());
        text.answered(key);
        return now.choose(key);
    }

    private static Dialogue carryOut(
            Dialogue now, Effect.Work work, RecordedSession session, SessionText text) {
        List<News> steps = new ArrayList<>();
        News end =
                work.carryOut(
                        session,
                        (what, state, detail) -> steps.add(new News.Step(what, state, detail)),
                        text.lines());
        Dialogue told = now;
        for (News step : steps) {
            told = told.learn(step);
        }
        return told.learn(end);
    }

    private interface Check {
        void on(RecordedCase recorded) throws IOException;
    }

    private static Stream<DynamicTest> each(Stream<RecordedCase> cases, Check check) {
        return cases.map(recorded -> dynamicTest(recorded.name(), () -> check.on(recorded)));
    }
}
