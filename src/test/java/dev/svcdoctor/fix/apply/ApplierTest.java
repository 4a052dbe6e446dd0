package dev.svcdoctor.fix.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.model.UnitState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class ApplierTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:26:27Z"), ZoneOffset.UTC);
    static final List<Setting> SUCCESS_143 =
            List.of(new Setting("Service", "SuccessExitStatus", "143"));
    private static final String WRITTEN = "[Service]\nSuccessExitStatus=143\n";
    private static final UnitName UNIT = new UnitName(Machine.UNIT);

    @TempDir Path root;
    private Machine machine;
    private Ledger ledger;
    private Pause pause;

    @BeforeEach
    void boot() throws IOException {
        machine = new Machine(root);
        ledger = new Ledger(machine.files, Path.of("/var/lib/svc-doctor"));
        pause = new NoPause();
    }

    @Test
    void aUnitThatWasStoppedIsClearedAndStaysStopped() {
        Applied applied = apply(Resumption.RESET);
        assertEquals(
                List.of(
                        "systemd-analyze verify zookeeper.service",
                        "systemd-analyze verify zookeeper.service",
                        "systemctl daemon-reload",
                        "systemctl reset-failed zookeeper.service"),
                machine.ran);
        verified(applied);
        assertEquals("inactive", applied.state().active());
    }

    @Test
    void aFailedUnitIsStartedAndWatched() {
        Applied applied = apply(Resumption.START);
        assertEquals("systemctl start zookeeper.service", machine.ran.getLast());
        verified(applied);
        assertTrue(applied.messages().contains("watched for 5 s: active (running)"));
        assertTrue(
                applied.messages()
                        .contains("SuccessExitStatus is in force, as systemctl show says"));
        assertEquals(Status.VERIFIED, entries().getFirst().status());
    }

    @Test
    void everythingElseInTheFileStays() throws IOException {
        machine.put(Machine.DROP_IN, "# ours\n[Service]\nUser=zk\n");
        verified(apply(Resumption.RESET));
        assertEquals(
                "# ours\n[Service]\nUser=zk\nSuccessExitStatus=143\n",
                machine.text(Machine.DROP_IN));
    }

    @Test
    void aSecondTimeChangesNothing() {
        apply(Resumption.START);
        Map<String, String> once = machine.etc();
        machine.ran.clear();
        Applied again = apply(Resumption.LEAVE);
        assertEquals(once, machine.etc());
        assertEquals(List.of("systemctl daemon-reload"), machine.ran);
        assertTrue(again.written() && again.verified());
        assertEquals(1, entries().size());
    }

    @Test
    void aComplaintThatIsNewStopsIt() {
        machine.verify = dropIn -> dropIn.isEmpty() ? "" : "Unknown key 'SuccesExitStatus'";
        nothingDone(apply(Resumption.START), "Unknown key 'SuccesExitStatus'");
        assertFalse(machine.ran.contains("systemctl daemon-reload"));
    }

    @Test
    void aComplaintThatWasThereBeforeDoesNot() {
        machine.verify = dropIn -> "/stage/x:" + dropIn.length() + ": Unknown key 'Foo'";
        verified(apply(Resumption.START));
    }

    @Test
    void withoutSystemdAnalyzeItSaysSo() {
        machine.answers.put("systemd-analyze", new Answer.Absent("systemd-analyze"));
        Applied applied = apply(Resumption.START);
        verified(applied);
        assertTrue(
                applied.messages()
                        .contains(
                                "systemd-analyze is not installed: the drop-in was not checked"
                                        + " beforehand"));
    }

    @Test
    void aCheckThatHangsStopsIt() {
        machine.answers.put("systemd-analyze", Machine.timedOut());
        nothingDone(apply(Resumption.START), "no answer within 10 s");
    }

    @Test
    void aReloadThatFailsTakesItBack() {
        machine.answers.put("daemon-reload", Machine.failed("Access denied"));
        tookBack(apply(Resumption.START), "systemctl daemon-reload: Access denied");
        assertEquals("failed", machine.show.get("ActiveState"));
    }

    @Test
    void aReloadThatHangsTakesItBack() {
        machine.answers.put("daemon-reload", Machine.timedOut());
        tookBack(apply(Resumption.START), "no answer within 10 s");
    }

    @Test
    void aValueThatDoesNotTakeEffectTakesItBack() {
        machine.onShow =
                () -> {
                    machine.show.put("SuccessExitStatus", "7");
                    machine.show.put(
                            "DropInPaths",
                            Machine.DROP_IN + " /run/systemd/system/zookeeper.service.d/zz.conf");
                };
        tookBack(
                apply(Resumption.START),
                "read after ours: /run/systemd/system/zookeeper.service.d/zz.conf");
        assertFalse(machine.ran.contains("systemctl start zookeeper.service"));
    }

    @Test
    void aDropInThatIsNotReadTakesItBack() {
        machine.onShow = () -> machine.show.put("DropInPaths", "");
        tookBack(apply(Resumption.START), "systemd does not read " + Machine.DROP_IN);
    }

    @Test
    void aStartThatFailsTakesItBack() {
        machine.answers.put(
                "start", Machine.failed("A dependency job for zookeeper.service failed."));
        tookBack(apply(Resumption.START), "A dependency job");
    }

    @Test
    void aUnitThatDiesWhileWatchedTakesItBack() throws IOException {
        machine.put(Machine.DROP_IN, "[Service]\nUser=zk");
        machine.onStart = () -> dieAtLook(5);
        tookBack(apply(Resumption.START), "the unit is failed (exit-code)");
        assertEquals("[Service]\nUser=zk", machine.text(Machine.DROP_IN));
        assertEquals("systemctl daemon-reload", machine.ran.getLast());
    }

    @Test
    void aUnitThatIsStartedAgainAndAgainTakesItBack() {
        machine.onStart =
                () -> {
                    machine.become("active", "running");
                    machine.onShow =
                            () -> {
                                int restarts = Integer.parseInt(machine.show.get("NRestarts"));
                                machine.show.put("NRestarts", "" + (restarts + 1));
                            };
                };
        tookBack(apply(Resumption.START), "does not stay up");
        assertEquals(
                "systemctl --no-block stop zookeeper.service",
                machine.ran.getLast(),
                "it was failed before, not flapping");
    }

    @Test
    void aUnitThatWasTriedBeforeIsTriedAgain() {
        machine.become("activating", "auto-restart");
        machine.onStart = () -> machine.become("failed", "failed");
        tookBack(apply(Resumption.RESTART), "the unit is failed");
        assertEquals("systemctl --no-block restart zookeeper.service", machine.ran.getLast());
    }

    @Test
    void aUnitThatIsStillTriedGoesOnByItself() {
        machine.become("activating", "auto-restart");
        machine.onStart = () -> machine.become("activating", "auto-restart");
        tookBack(apply(Resumption.RESTART), "does not stay up");
        assertEquals("systemctl daemon-reload", machine.ran.getLast());
    }

    @Test
    void aUnitThatEndsRightAfterItsStartIsNoCure() {
        machine.become("inactive", "dead");
        machine.onStart = () -> machine.become("inactive", "dead");
        tookBack(apply(Resumption.START), "ended right after its start");
    }

    @Test
    void aOneshotThatDoesItsWorkIsWell() {
        machine.show.put("Type", "oneshot");
        machine.onStart = () -> machine.become("inactive", "dead");
        verified(apply(Resumption.START));
    }

    @Test
    void aUnitThatRunsIsLeftAlone() {
        machine.become("active", "running");
        Applied applied = apply(Resumption.LEAVE);
        verified(applied);
        assertEquals("systemctl daemon-reload", machine.ran.getLast());
        assertTrue(applied.messages().getLast().contains("counts from its next start"));
    }

    @Test
    void endingTheProcessTakesItBack() {
        Applier applier = applier();
        Progress stop =
                (what, _, _) -> {
                    if (what.equals("watch the unit")) {
                        pause.stop();
                    }
                };
        Applied applied = applier.apply(plan(Resumption.START), Watch.seconds(5), stop);
        tookBack(applied, "interrupted");
        applier.takeBackUnverified();
        assertEquals("active", machine.show.get("ActiveState"), "it is well, so it goes on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note in the ledger", "write", "systemctl daemon-reload", "watch"})
    void interruptsTakeItBackAndBreakNothingOff(String moment) {
        Thread caller = Thread.currentThread();
        Progress interrupt =
                (what, _, _) -> {
                    if (what.startsWith(moment) || pause.stopped()) {
                        caller.interrupt();
                        awaitStop();
                    }
                };
        Applied applied = applier().apply(plan(Resumption.START), Watch.seconds(5), interrupt);
        assertTrue(applied.messages().contains("interrupted"), applied.toString());
        assertFalse(applied.written() || applied.verified(), applied.toString());
        assertFalse(machine.etc().containsKey("systemd/system/zookeeper.service.d"));
        assertEquals(Status.TAKEN_BACK, entries().getFirst().status());
    }

    private void awaitStop() {
        while (!pause.stopped()) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/var/lib/svc-doctor/000001.json", "/tmp/stage1/zookeeper.service"})
    void aFullDiskStopsItBeforeAnythingIsChanged(String path) {
        machine.files = fullAt(path);
        ledger = new Ledger(machine.files, Path.of("/var/lib/svc-doctor"));
        Applied applied = apply(Resumption.START);
        assertFalse(applied.written());
        assertEquals("", machine.text(Machine.DROP_IN));
        assertTrue(applied.messages().toString().contains("no space left"), applied.toString());
    }

    @Test
    void aFullDiskWhileWritingLeavesNothing() {
        machine.become("activating", "auto-restart");
        machine.files = fullAt(Machine.DROP_IN.toString());
        ledger = new Ledger(machine.files, Path.of("/var/lib/svc-doctor"));
        Applied applied = apply(Resumption.RESTART);
        assertFalse(applied.written() || applied.verified() || applied.tookBack());
        assertEquals("nothing was changed", applied.messages().getLast());
        assertFalse(machine.etc().containsKey("systemd/system/zookeeper.service.d"));
        assertEquals(Status.TAKEN_BACK, entries().getFirst().status());
        assertEquals("systemd-analyze verify zookeeper.service", machine.ran.getLast());
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotTouched() throws IOException {
        Plan plan = plan(Resumption.START);
        machine.put(Machine.DROP_IN, "[Service]\nUser=other\n");
        Applied applied = applier().apply(plan, Watch.seconds(1), Progress.NONE);
        assertFalse(applied.written());
        assertEquals("[Service]\nUser=other\n", machine.text(Machine.DROP_IN));
        assertEquals(List.of(), machine.ran);
    }

    @Test
    void twoAtATimeDoNotMix() {
        try (Files.Lock held = ledger.lock().asKnown().orElseThrow()) {
            assertTrue(held != null);
            nothingDone(apply(Resumption.START), "another svc-doctor is at work");
        }
        assertEquals(List.of(), machine.ran);
    }

    @Test
    void belowARootNoManagerIsAsked() {
        Plan plan =
                new Drafter(machine.files, Where.ETC, Path.of("/root"), false)
                        .draft(UNIT, SUCCESS_143, Resumption.START)
                        .asKnown()
                        .orElseThrow();
        Applied applied =
                Applier.offline(machine.files, ledger, CLOCK)
                        .apply(plan, Watch.seconds(5), Progress.NONE);
        assertTrue(applied.written());
        assertFalse(applied.verified() || applied.tookBack());
        assertEquals(UnitState.NONE, applied.state());
        assertEquals(WRITTEN, machine.text(Machine.DROP_IN));
        assertEquals(List.of(), machine.ran);
        assertEquals(Status.KEPT, entries().getFirst().status());
    }

    @Test
    void aDryRunSaysEverythingAndDoesNothing() {
        Map<String, String> before = machine.etc();
        Applied applied = applier().dryRun(plan(Resumption.START));
        assertEquals(before, machine.etc());
        assertEquals(
                List.of(
                        "would write " + Machine.DROP_IN,
                        "would run systemd-analyze verify zookeeper.service",
                        "would run systemctl daemon-reload",
                        "would run systemctl reset-failed zookeeper.service",
                        "would run systemctl start zookeeper.service",
                        "nothing was changed"),
                applied.messages());
        assertEquals(List.of(), machine.ran);
    }

    private void dieAtLook(int looks) {
        machine.become("active", "running");
        int[] left = {looks};
        machine.onShow =
                () -> {
                    if (--left[0] == 0) {
                        machine.become("failed", "failed");
                    }
                };
    }

    private Files fullAt(String path) {
        return new WithTemporaryFolder(LocalFiles.below(root)) {
            @Override
            public Change write(Path file, byte[] content, Access access) {
                return file.toString().equals(path)
                        ? Change.refused(Change.Why.NO_SPACE, file, "")
                        : super.write(file, content, access);
            }
        };
    }

    private Applied apply(Resumption then) {
        return applier().apply(plan(then), Watch.seconds(5), Progress.NONE);
    }

    private Applier applier() {
        return Applier.live(machine, ledger, CLOCK, pause, Duration.ofSeconds(10));
    }

    private Plan plan(Resumption then) {
        return new Drafter(machine.files, Where.ETC, Path.of("/root"), true)
                .draft(UNIT, SUCCESS_143, then)
                .asKnown()
                .orElseThrow();
    }

    private List<Entry> entries() {
        return ledger.entries().asKnown().orElseThrow();
    }

    private void verified(Applied applied) {
        assertTrue(applied.written() && applied.verified(), applied.toString());
        assertFalse(applied.tookBack());
        assertTrue(machine.text(Machine.DROP_IN).contains("SuccessExitStatus=143"));
        assertEquals("/", machine.etc().get("systemd/system/zookeeper.service.d"));
    }

    private void nothingDone(Applied applied, String why) {
        assertFalse(applied.written() || applied.verified() || applied.tookBack());
        assertTrue(applied.messages().toString().contains(why), applied.toString());
        assertFalse(machine.etc().containsKey("systemd/system/zookeeper.service.d"));
        assertEquals(List.of(), entries());
    }

    private void tookBack(Applied applied, String why) {
        assertTrue(applied.tookBack(), applied.toString());
        assertFalse(applied.written() || applied.verified());
        assertTrue(applied.messages().toString().contains(why), applied.toString());
        assertFalse(machine.text(Machine.DROP_IN).contains("143"));
        Entry entry = entries().getFirst();
        assertEquals(Status.TAKEN_BACK, entry.status());
        assertEquals(
                entry.before().isPresent(),
                machine.etc().containsKey("systemd/system/zookeeper.service.d"));
    }
}
