package dev.svcdoctor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.svcdoctor.front.Visible;
import dev.svcdoctor.front.report.Examples;
import dev.svcdoctor.front.report.JsonSchema;
import dev.svcdoctor.front.report.TextReport;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run without a dialogue does, prints and exits with. */
class ReportingTest {
    private static final Diagnosis CERTAIN =
            Examples.diagnosis(Verdict.DIAGNOSED, Examples.stoppedWith143());
    private static final Applied TAKEN_BACK =
            applied(false, false, true, "it did not stay up", "taken back");

    private final Caught caught = new Caught();
    private FakeCuring curing = new FakeCuring(Optional.empty(), Examples.verified());

    @Test
    void healthyIsZero() throws Exception {
        assertEquals(
                0,
                run("--json -y x", seen("loaded", "active"), Examples.diagnosis(Verdict.HEALTHY)));
        assertEquals(List.of(), curing.applied);
    }

    @Test
    void aProblemIsOne() throws Exception {
        assertEquals(1, run("--json x", seen("loaded", "failed"), CERTAIN));
        assertEquals(List.of(), curing.applied);
        assertTrue(json().get("applied").isNull());
    }

    @Test
    void anUnknownCauseIsThreeAndNothingIsApplied() throws Exception {
        assertEquals(
                3,
                run(
                        "--json -y x",
                        seen("loaded", "failed"),
                        Examples.diagnosis(Verdict.UNKNOWN, Examples.stoppedWith143())));
        assertEquals(List.of(), curing.applied);
    }

    @Test
    void fixedAndVerifiedIsZero() throws Exception {
        assertEquals(0, run("--json -y x", seen("loaded", "failed"), CERTAIN));
        assertEquals(1, curing.applied.size());
        assertTrue(json().at("/applied/verified").asBoolean());
    }

    @Test
    void takenBackIsFive() throws Exception {
        curing = new FakeCuring(Optional.empty(), TAKEN_BACK);
        assertEquals(5, run("--json -y x", seen("loaded", "failed"), CERTAIN));
        assertTrue(json().at("/applied/took_back").asBoolean());
    }

    @Test
    void writtenButNotVerifiedIsOne() throws Exception {
        curing = new FakeCuring(Optional.empty(), applied(true, false, false, "no manager"));
        assertEquals(1, run("--json -y x", seen("loaded", "failed"), CERTAIN));
    }

    @Test
    void aDropInThatCannotBeWrittenIsToldAndLeavesOne() throws Exception {
        curing = new FakeCuring(Optional.of("permission denied"), Examples.verified());
        assertEquals(1, run("--json -y x", seen("loaded", "failed"), CERTAIN));
        assertEquals(List.of(), curing.applied);
        assertEquals("permission denied", json().at("/applied/messages/0").asText());
        assertEquals("the drop-in that is there", json().at("/skipped/0/what").asText());
        assertEquals(
                "[Service]\nSuccessExitStatus=143\n",
                json().at("/findings/0/fix/content").asText());
    }

    @Test
    void onlyTheFirstFindingIsAppliedAndOnlyIfItIsADropInAndMoreThanPossible() throws Exception {
        Finding sure = Examples.stoppedWith143();
        Diagnosis manualFirst = Examples.diagnosis(Verdict.DIAGNOSED, Examples.byHand(), sure);
        assertEquals(1, run("--json -y x", seen("loaded", "failed"), manualFirst));
        Diagnosis possibleFirst =
                Examples.diagnosis(Verdict.DIAGNOSED, with(sure, Confidence.POSSIBLE), sure);
        assertEquals(1, run("--json -y x", seen("loaded", "failed"), possibleFirst));
        assertEquals(List.of(), curing.applied);
    }

    @Test
    void noSuchUnitIsFourUnlessWeKnowWhichWasMeant() throws Exception {
        Diagnosis nothing = Examples.diagnosis(Verdict.UNKNOWN);
        assertEquals(4, run("--json -y x", seen("not-found", "inactive"), nothing));
        assertEquals("unknown", json().get("verdict").asText());
        assertEquals(1, run("--json -y x", seen("not-found", "inactive"), manual()));
    }

    @Test
    void aFailedUnitWhoseFileIsGoneIsAProblem() throws Exception {
        assertEquals(1, run("--json x", seen("not-found", "failed"), manual()));
    }

    @Test
    void propertiesThatCouldNotBeReadAreFour() throws Exception {
        Case blind = withShow(Fact.missing("timed out"));
        assertEquals(4, run("--json x", Fact.known(blind), Examples.diagnosis(Verdict.UNKNOWN)));
    }

    @Test
    void noSystemdIsFourWithADocumentForProgramsAndALineForPeople() throws Exception {
        assertEquals(4, run("--json x", Fact.missing("no systemctl"), CERTAIN));
        assertEquals("unknown", json().get("verdict").asText());
        assertEquals("no systemctl", json().at("/skipped/0/why").asText());
        assertTrue(
                caught.err()
                        .startsWith(
                                "svc-doctor: could not look at zookeeper.service: no systemctl\n"));
        assertTrue(caught.err().contains("--demo"), caught.err());
    }

    @Test
    void severalUnitsAreOneDocumentALine() throws Exception {
        run("--json x y", seen("loaded", "failed"), CERTAIN);
        assertEquals(1, caught.out().lines().count());
        JsonSchema.check(caught.out());
    }

    @Test
    void anAnswerThatFitsNoQuestionIsWrongUsage() {
        Misuse unknown =
                assertThrows(
                        Misuse.class,
                        () -> run("--json x --answer size=3", seen("loaded", "failed"), asking()));
        assertEquals("there is no question 'size' here", unknown.getMessage());
        assertEquals("wanted=yes|no", unknown.hint());
        Misuse wrong =
                assertThrows(
                        Misuse.class,
                        () ->
                                run(
                                        "--json x --answer wanted=maybe",
                                        seen("loaded", "failed"),
                                        asking()));
        assertEquals("'maybe' is no answer to 'wanted'", wrong.getMessage());
        assertEquals("one of wanted=yes|no", wrong.hint());
        assertEquals("", caught.out());
    }

    @Test
    void anAnswerMayMakeItsQuestionDisappear() throws Exception {
        FakeLooking looking =
                new FakeLooking(
                        seen("loaded", "failed"),
                        (seen, answers) ->
                                answers.isEmpty() ? asking() : Examples.diagnosis(Verdict.UNKNOWN));
        assertEquals(3, run("--json x --answer wanted=no", looking));
    }

    @Test
    void furtherLooksAreTakenUntilNoneIsWanted() throws Exception {
        Probe first = Probe.of("path", "/opt/x");
        Probe second = Probe.of("path", "/opt/y");
        FakeLooking looking =
                new FakeLooking(
                        seen("loaded", "failed"),
                        (seen, answers) -> wanting(seen.probes().isEmpty() ? first : second));
        assertEquals(1, run("--json x", looking));
        assertEquals(List.of(Set.of(first), Set.of(second)), looking.looks);
    }

    @Test
    void aPatternThatNeverHasEnoughIsStopped() throws Exception {
        FakeLooking looking =
                new FakeLooking(
                        seen("loaded", "failed"),
                        (seen, answers) -> wanting(Probe.of("path", "/" + seen.probes().size())));
        assertEquals(1, run("--json x", looking));
        assertEquals(6, looking.looks.size());
    }

    private int run(String line, Fact<Case> seen, Diagnosis diagnosis) throws Misuse {
        return run(line, new FakeLooking(seen, (any, answers) -> diagnosis));
    }

    private int run(String line, FakeLooking looking) throws Misuse {
        Options options = ((Request.Diagnose) Requests.read(line.split(" "))).options();
        Keeping keeping = new Keeping(LocalFiles.whole(), Path.of("/nowhere"));
        Doctor doctor =
                new Doctor(
                        Examples.ZOOKEEPER,
                        looking,
                        curing,
                        keeping,
                        options.cure().answers(),
                        ZoneOffset.UTC);
        TextReport text = new TextReport(80, Visible.UNICODE, false, ZoneOffset.UTC);
        return new Reporting(options, options.form(), text, caught.output())
                .run(Examples.ZOOKEEPER, doctor);
    }

    private JsonNode json() throws Exception {
        JsonSchema.check(caught.out());
        return new ObjectMapper().readTree(caught.out());
    }

    private static Fact<Case> seen(String load, String active) {
        return Fact.known(
                withShow(Fact.known("LoadState=" + load + "\nActiveState=" + active + "\n")));
    }

    private static Case withShow(Fact<String> show) {
        Case facts = Examples.facts(Fact.known(252));
        return new Case(
                facts.unit(),
                facts.host(),
                facts.systemd(),
                facts.source(),
                facts.taken(),
                show,
                facts.cat(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static Diagnosis manual() {
        return Examples.diagnosis(Verdict.DIAGNOSED, Examples.byHand());
    }

    private static Diagnosis asking() {
        return new Diagnosis(
                Verdict.DIAGNOSED,
                List.of(Examples.stoppedWith143()),
                List.of(Examples.question("no", true)),
                Set.of(),
                List.of());
    }

    private static Diagnosis wanting(Probe probe) {
        return new Diagnosis(
                Verdict.DIAGNOSED,
                List.of(Examples.stoppedWith143()),
                List.of(),
                Set.of(probe),
                List.of());
    }

    private static Finding with(Finding finding, Confidence confidence) {
        return new Finding(
                finding.id(),
                finding.title(),
                finding.severity(),
                confidence,
                finding.explanation(),
                finding.evidence(),
                finding.fix(),
                finding.next(),
                finding.references());
    }

    private static Applied applied(
            boolean written, boolean verified, boolean tookBack, String... messages) {
        return new Applied(
                "/x.conf", written, verified, UnitState.NONE, tookBack, List.of(messages));
    }
}
