package dev.svcdoctor.fix.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A machine with one unit, and what the tests of applying do and say about it. */
abstract class ApplierBench {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:26:27Z"), ZoneOffset.UTC);
    static final List<Setting> SUCCESS_143 =
            List.of(new Setting("Service", "SuccessExitStatus", "143"));
    static final String WRITTEN = "[Service]\nSuccessExitStatus=143\n";
    static final UnitName UNIT = new UnitName(Machine.UNIT);

    @TempDir Path root;
    Machine machine;
    Ledger ledger;
    Pause pause;

    @BeforeEach
    void boot() throws IOException {
        machine = new Machine(root);
        ledger = new Ledger(machine.files, Path.of("/var/lib/svc-doctor"));
        pause = new NoPause();
    }

    void dieAtLook(int looks) {
        machine.become("active", "running");
        int[] left = {looks};
        machine.onShow =
                () -> {
                    if (--left[0] == 0) {
                        machine.become("failed", "failed");
                    }
                };
    }

    Files fullAt(String path) {
        return new WithTemporaryFolder(LocalFiles.below(root)) {
            @Override
            public Change write(Path file, byte[] content, Access access) {
                return file.toString().equals(path)
                        ? Change.refused(Change.Why.NO_SPACE, file, "")
                        : super.write(file, content, access);
            }
        };
    }

    Applied apply(Resumption then) {
        return applier().apply(plan(then), Watch.seconds(5), Progress.NONE);
    }

    Applier applier() {
        return Applier.live(machine, ledger, CLOCK, pause, Duration.ofSeconds(10));
    }

    Plan plan(Resumption then) {
        return new Drafter(machine.files, Where.ETC, Path.of("/root"), true)
                .draft(UNIT, SUCCESS_143, then)
                .asKnown()
                .orElseThrow();
    }

    List<Entry> entries() {
        return ledger.entries().asKnown().orElseThrow();
    }

    void verified(Applied applied) {
        assertTrue(applied.written() && applied.verified(), applied.toString());
        assertFalse(applied.tookBack());
        assertTrue(machine.text(Machine.DROP_IN).contains("SuccessExitStatus=143"));
        assertEquals("/", machine.etc().get("systemd/system/zookeeper.service.d"));
    }

    void nothingDone(Applied applied, String why) {
        assertFalse(applied.written() || applied.verified() || applied.tookBack());
        assertTrue(applied.messages().toString().contains(why), applied.toString());
        assertFalse(machine.etc().containsKey("systemd/system/zookeeper.service.d"));
        assertEquals(List.of(), entries());
    }

    void tookBack(Applied applied, String why) {
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
