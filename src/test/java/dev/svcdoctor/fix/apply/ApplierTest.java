package dev.svcdoctor.fix.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.model.Applied;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;

class ApplierTest extends ApplierBench {

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
}
