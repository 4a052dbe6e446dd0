package dev.svcdoctor.fix.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.UnitName;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Killed between any two changes, the next start finds the old file or the new one, and knows. */
class KilledTest {
    private static final UnitName UNIT = new UnitName(Machine.UNIT);
    private static final Path LEDGER = Path.of("/var/lib/svc-doctor");
    private static final String OLD = "# ours\n[Service]\nUser=zk";
    private static final String NEW = OLD + "\nSuccessExitStatus=143\n";

    @TempDir Path folder;
    private int made;

    /** What a kill is to the process: nothing of it runs any more. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Dies at a given change, and is dead from then on. */
    private static final class Mortal extends WithTemporaryFolder {
        private int left;

        Mortal(Files files, int changes) {
            super(files);
            left = changes;
        }

        @Override
        void before(String change) {
            if (left-- <= 0) {
                throw new Killed();
            }
        }
    }

    @Test
    void anAttemptMakesThisManyChanges() throws IOException {
        assertTrue(changes(Optional.empty()) >= 10);
        assertTrue(changes(Optional.of(OLD)) >= 10);
    }

    @TestFactory
    Stream<DynamicTest> newFile() throws IOException {
        return everyMoment(Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> changedFile() throws IOException {
        return everyMoment(Optional.of(OLD));
    }

    private Stream<DynamicTest> everyMoment(Optional<String> old) throws IOException {
        return IntStream.range(0, changes(old))
                .boxed()
                .flatMap(at ->
                        Stream.of(
                                DynamicTest.dynamicTest(
                                        "undo after change " + at,
                                        () -> undone(machine("u", at, old), at, old)),
                                DynamicTest.dynamicTest(
                                        "apply after change " + at,
                                        () -> goneOn(machine("a", at, old), at, old))));
    }

    private int changes(Optional<String> old) throws IOException {
        int at = 0;
        while (true) {
            Machine machine = machine("count", at, old);
            try {
                apply(machine);
                return at;
            } catch (Killed e) {
                at++;
            }
        }
    }

    private void undone(Machine machine, int at, Optional<String> old) {
        Map<String, String> before = machine.etc();
        Ledger ledger = killedAndSeen(machine, at, old);
        Undo undo = Undo.live(machine, ledger, Duration.ofSeconds(10));
        if (!ledger.unfinished().asKnown().orElseThrow().isEmpty()) {
            assertTrue(undo.newest(Optional.of(UNIT), false) instanceof Undo.Outcome.TakenBack);
        }
        assertEquals(before, machine.etc());
        assertEquals(List.of(), ledger.unfinished().asKnown().orElseThrow());
    }

    private void goneOn(Machine machine, int at, Optional<String> old) {
        Ledger ledger = killedAndSeen(machine, at, old);
        Applied applied = apply(machine);
        assertTrue(applied.verified(), applied.toString());
        assertEquals(content(old), machine.text(Machine.DROP_IN));
        assertEquals(List.of(), ledger.unfinished().asKnown().orElseThrow());
    }

    private static Ledger killedAndSeen(Machine machine, int at, Optional<String> old) {
        assertThrows(Killed.class, () -> apply(machine), "change " + at);
        machine.files = new WithTemporaryFolder(LocalFiles.below(machine.root));
        String now = machine.text(Machine.DROP_IN);
        assertTrue(now.equals(old.orElse("")) || now.equals(content(old)), now);
        Ledger ledger = new Ledger(machine.files, LEDGER);
        boolean noted = !ledger.unfinished().asKnown().orElseThrow().isEmpty();
        assertTrue(
                noted || now.equals(old.orElse("")), "what is not in the ledger was not written");
        return ledger;
    }

    private static String content(Optional<String> old) {
        return old.isPresent() ? NEW : "[Service]\nSuccessExitStatus=143\n";
    }

    private Machine machine(String name, int at, Optional<String> old) throws IOException {
        Path root = folder.resolve(name + "-" + at + "-" + old.isPresent() + "-" + made++);
        Machine machine = new Machine(root);
        if (old.isPresent()) {
            machine.put(Machine.DROP_IN, old.get());
        }
        machine.files = new Mortal(LocalFiles.below(root), at);
        return machine;
    }

    private static Applied apply(Machine machine) {
        Plan plan =
                new Drafter(machine.files, Where.ETC, Path.of("/root"), true)
                        .draft(UNIT, ApplierTest.SUCCESS_143, Resumption.START)
                        .asKnown()
                        .orElseThrow();
        return Applier.live(
                        machine,
                        new Ledger(machine.files, LEDGER),
                        ApplierTest.CLOCK,
                        new NoPause(),
                        Duration.ofSeconds(10))
                .apply(plan, Watch.seconds(1), Progress.NONE);
    }
}
