package dev.svcdoctor.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class DialogueTest {

    /** A person who types these keys, in front of this outside. */
    private static Dialogue after(FakeSession session, String... keys) {
        Dialogue now = rest(session, Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE));
        for (String key : keys) {
            now = rest(session, now.choose(key));
        }
        return now;
    }

    /** On until a person is asked, or all is over. */
    private static Dialogue rest(FakeSession session, Dialogue from) {
        Dialogue now = from;
        while (now.effect() instanceof Effect.Work work) {
            now = now.learn(work.carryOut(session, (what, state, detail) -> {}, List.of()));
        }
        return now;
    }

    private static FakeSession stopped143() {
        return FakeSession.seeing(Samples.stopped143());
    }

    @Test
    void beginsWithALookThatNobodyHasToAskFor() {
        Dialogue start = Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE);
        assertInstanceOf(Effect.Look.class, start.effect());
        assertEquals("zookeeper.service", start.page().header().unit());
        assertEquals(List.of(), start.page().choices());
        assertSame(start, start.choose("q"));
    }

    @Test
    void stepsOfTheWorkReplaceWhatWasSaidOfThem() {
        Dialogue looking =
                Dialogue.begin(Samples.ZOOKEEPER, Samples.ZONE)
                        .learn(new News.Step("journal", Progress.State.RUNNING, ""))
                        .learn(new News.Step("systemctl cat", Progress.State.RUNNING, ""))
                        .learn(new News.Step("journal", Progress.State.DONE, "8 entries"));
        assertEquals(
                List.of(
                        new Block.Progress(
                                List.of(
                                        new Block.Progress.Row(
                                                "journal", Progress.State.DONE, "8 entries"),
                                        new Block.Progress.Row(
                                                "systemctl cat", Progress.State.RUNNING, "")))),
                looking.page().blocks());
    }

    @Test
    void theStandardWayNeverChangesAnything() {
        FakeSession session = stopped143();
        Dialogue now = after(session);
        for (int enters = 0; enters < 20; enters++) {
            now = rest(session, now.choose(now.page().standardChoice().orElseThrow().key()));
        }
        assertTrue(
                session.done.stream().noneMatch(what -> what.startsWith("apply")),
                session.done.toString());
    }

    @Test
    void applyingIsConfirmedAndItsStandardAnswerIsNo() {
        FakeSession session = stopped143();
        Page page = after(session, "1", "1").page();
        assertEquals("No, change nothing", page.standardChoice().orElseThrow().label());
        assertTrue(
                page.blocks().stream()
                        .anyMatch(b ->
                                b instanceof Block.Commands(var commands)
                                        && commands.contains("systemctl daemon-reload")));

        after(session, "1", "1", "2");
        assertTrue(session.done.contains("apply [Service] SuccessExitStatus=143"));
    }

    @Test
    void noLetterLeadsToAChange() {
        for (String key : List.of("a", "y", "s", "r", "d", "Y", "yes", "l", "u", "?", "b")) {
            FakeSession session = stopped143();
            after(session, "1", "1", key);
            assertTrue(session.done.stream().noneMatch(what -> what.startsWith("apply")), key);
        }
    }

    @Test
    void anUnknownKeyLeavesEverythingAsItIs() {
        Dialogue now = after(stopped143());
        assertFalse(now.page().takes("9"));
        assertSame(now, now.choose("9"));
        assertSame(now, now.choose(""));
    }

    @Test
    void backLeadsOverEveryPageAndToTheFindingOfThatPage() {
        FakeSession session = stopped143();
        List<String> there = List.of("3", "1", "2", "b", "1");
        Dialogue now = after(session, there.toArray(String[]::new));
        assertEquals("Install the program, or correct its path", now.page().title());
        now = now.choose("b");
        assertEquals(Samples.missingProgram().title(), now.page().title());
        now = now.choose("b").choose("b");
        assertEquals(Samples.exit143().title(), now.page().title());
        assertFalse(now.page().takes("b"));
    }

    @Test
    void anAnswerGoesIntoTheNextDiagnosis() {
        FakeSession session = FakeSession.seeing(Samples.slow("5min", true));
        after(session, "1", "2");
        assertEquals(
                List.of("look", "answer {start-time=hours}", "plan start-timeout"), session.done);
    }

    @Test
    void theStandardAnswerIsMarked() {
        FakeSession session = FakeSession.seeing(Samples.slow("5min", true));
        assertEquals("minutes", after(session, "1").page().standardChoice().orElseThrow().label());
    }

    @Test
    void aQuestionThatWasAnsweredBeforehandIsNotAsked() {
        FakeSession session = FakeSession.seeing(Samples.slow("6h", false));
        assertEquals("Give it more time to start", after(session, "1").page().title());
    }

    @Test
    void anAnswerThatSpeaksForAnotherCauseLeadsThere() {
        Dialogue asked = after(FakeSession.seeing(Samples.slow("5min", true)), "1").choose("1");
        Page page = asked.learn(new News.Answered(Samples.stopped143())).page();
        assertEquals(Samples.exit143().title(), page.title());
        assertEquals(
                Block.Text.of("With your answer, the facts speak for this."),
                page.blocks().getFirst());
    }

    @Test
    void afterAFixTheHeaderShowsTheNewState() {
        Page page = after(stopped143(), "1", "1", "2").page();
        assertEquals("Fixed and verified", page.title());
        assertEquals("inactive (dead)", page.header().state());
        assertEquals(Set.of(Stage.LOOK, Stage.CAUSE, Stage.FIX), page.done());
    }

    @Test
    void whatWasTakenBackCannotBeTakenBackOnceMore() {
        FakeSession session = FakeSession.ending(FakeSession.tookBack(), Samples.stopped143());
        Page page = after(session, "1", "1", "2").page();
        assertFalse(page.blocks().contains(new Block.Heading("To take it back")));
        assertFalse(page.done().contains(Stage.FIX));
    }

    @Test
    void whereNoManagerIsAskedThePageSaysSo() {
        Applied below = new Applied("/etc/x", true, false, UnitState.NONE, false, List.of());
        FakeSession session = FakeSession.ending(below, Samples.stopped143());
        Dialogue now = after(session, "1", "1", "2");
        assertEquals("Written; no manager was asked", now.page().title());
        assertEquals(new Effect.Quit(Ending.PROBLEM), now.choose("q").effect());
    }

    @Test
    void aPlanThatCannotBeMadeSaysWhyAndShowsTheLines() {
        Dialogue planning = after(stopped143()).choose("1");
        Page page = planning.learn(new News.Planned(Fact.missing("permission denied"))).page();
        assertTrue(
                page.blocks()
                        .contains(
                                Block.Text.of(
                                        "It cannot be written from here: permission denied")));
        assertTrue(page.choices().stream().noneMatch(c -> c.label().startsWith("Apply")));
    }

    @Test
    void whatWasSavedIsTheTextSoFar() {
        FakeSession session = stopped143();
        Dialogue saving = after(session).choose("5");
        Effect.Work save = assertInstanceOf(Effect.Save.class, saving.effect());
        News news = save.carryOut(session, (what, state, detail) -> {}, List.of("so far"));
        assertEquals(List.of("so far"), session.saved);
        assertEquals(Stage.RECORD, saving.learn(news).page().stage());
    }

    @Test
    void aTranscriptThatCannotBeSavedSaysWhy() {
        Page page =
                after(stopped143())
                        .choose("5")
                        .learn(new News.Saved(Fact.missing("no space left on device")))
                        .page();
        assertEquals("The transcript was not saved", page.title());
        assertEquals(List.of(Block.Text.of("no space left on device")), page.blocks());
    }

    @Test
    void theEndSaysHowItWent() {
        assertEquals(0, ending(FakeSession.seeing(Samples.healthy())));
        assertEquals(0, ending(stopped143(), "1", "1", "2"));
        assertEquals(1, ending(stopped143()));
        assertEquals(3, ending(FakeSession.seeing(Samples.unknown())));
        assertEquals(4, ending(FakeSession.blind("no systemd here")));
        FakeSession failing = FakeSession.ending(FakeSession.tookBack(), Samples.stopped143());
        assertEquals(5, ending(failing, "1", "1", "2"));
    }

    @Test
    void aUnitThatIsWellAtTheSecondLookEndsWell() {
        FakeSession session = FakeSession.seeing(Samples.byHand(), Samples.healthy());
        assertEquals(0, ending(session, "1", "1"));
    }

    private static int ending(FakeSession session, String... keys) {
        Effect end = after(session, keys).choose("q").effect();
        return assertInstanceOf(Effect.Quit.class, end).ending().status();
    }

    @Test
    void everyPageOfEveryCaseIsWordedKindly() {
        List<Situation> all =
                List.of(
                        Samples.stopped143(),
                        Samples.byHand(),
                        Samples.slow("5min", true),
                        Samples.unknown(),
                        Samples.healthy(),
                        Samples.failed(Verdict.UNKNOWN, List.of(), List.of(), List.of()));
        int pages =
                all.stream()
                        .mapToInt(s ->
                                walk(FakeSession.seeing(s))
                                        + walk(FakeSession.ending(FakeSession.tookBack(), s)))
                        .sum();
        assertTrue(pages > 60, pages + " pages");
    }

    /** Every page that can be reached within six keys. */
    private static int walk(FakeSession session) {
        Set<Page> seen = new HashSet<>();
        record At(Dialogue dialogue, int depth) {}
        Deque<At> left = new ArrayDeque<>(List.of(new At(after(session), 0)));
        while (!left.isEmpty()) {
            At at = left.remove();
            Page page = at.dialogue().page();
            if (at.depth() < 6 && seen.add(page)) {
                Wording.check(page);
                page.choices()
                        .forEach(c ->
                                left.add(
                                        new At(
                                                rest(session, at.dialogue().choose(c.key())),
                                                at.depth() + 1)));
                left.removeIf(next -> next.dialogue().effect() instanceof Effect.Quit);
            }
        }
        return seen.size();
    }
}
