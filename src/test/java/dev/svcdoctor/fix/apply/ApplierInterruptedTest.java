package dev.svcdoctor.fix.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.UnitState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What comes between: the process ends, the disk is full, somebody else writes, nobody may. */
class ApplierInterruptedTest extends ApplierBench {

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
    void withoutRootsRightsItSaysWhatWouldHelp() {
        machine.files =
                new WithTemporaryFolder(LocalFiles.below(root)) {
                    @Override
                    public Change makeFolder(Path folder) {
                        return Change.refused(Change.Why.DENIED, folder, "");
                    }
                };
        ledger = new Ledger(machine.files, Path.of("/var/lib/svc-doctor"));
        nothingDone(apply(Resumption.START), "writing takes root's rights: try sudo");
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
}
