package dev.svcdoctor.fix.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Seen;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class UndoTest {
    private static final UnitName UNIT = new UnitName(Machine.UNIT);
    private static final Path LEDGER = Path.of("/var/lib/svc-doctor");

    @TempDir Path root;
    private Machine machine;
    private Ledger ledger;
    private Undo undo;

    @BeforeEach
    void boot() throws IOException {
        machine = new Machine(root);
        ledger = new Ledger(machine.files, LEDGER);
        undo = Undo.live(machine, ledger, Duration.ofSeconds(10));
    }

    @Test
    void whatWasNotThereIsGoneAgainWithItsFolder() {
        Map<String, String> before = machine.etc();
        apply("143");
        machine.ran.clear();
        takenBack();
        assertEquals(before, machine.etc());
        assertEquals(List.of("systemctl daemon-reload"), machine.ran);
        assertEquals("active", machine.show.get("ActiveState"));
    }

    @Test
    void bytesAndModeComeBack() {
        machine.files.makeFolder(Machine.DROP_IN.getParent());
        byte[] old = "[Service]\r\nUser=zk".getBytes(StandardCharsets.UTF_8);
        machine.files.write(Machine.DROP_IN, old, new Access(0600, -1, -1));
        Seen before = machine.files.look(Machine.DROP_IN);
        apply("143");
        assertEquals(0600, ((Seen.Plain) machine.files.look(Machine.DROP_IN)).access().mode());
        takenBack();
        assertEquals(before, machine.files.look(Machine.DROP_IN));
        assertEquals("[Service]\r\nUser=zk", machine.text(Machine.DROP_IN));
    }

    @Test
    void theNewestComesFirst() {
        Map<String, String> before = machine.etc();
        apply("143");
        Map<String, String> between = machine.etc();
        apply("130");
        takenBack();
        assertEquals(between, machine.etc());
        takenBack();
        assertEquals(before, machine.etc());
        assertEquals(
                new Undo.Outcome.Nothing("svc-doctor has written nothing for zookeeper.service"),
                undo.newest(Optional.of(UNIT), false));
        assertEquals(
                List.of("000002 undone", "000001 undone"),
                undo.list().asKnown().orElseThrow().stream()
                        .map(entry -> entry.id() + " " + entry.status().word())
                        .toList());
    }

    @Test
    void whatSomebodyChangedSinceIsShownAndLeft() throws IOException {
        apply("143");
        machine.put(Machine.DROP_IN, "[Service]\nSuccessExitStatus=143\nNice=1\n");
        Map<String, String> theirs = machine.etc();
        Undo.Outcome.Changed changed =
                assertInstanceOf(Undo.Outcome.Changed.class, undo.newest(Optional.of(UNIT), false));
        assertEquals(theirs, machine.etc());
        assertTrue(changed.diff().lines().contains(new Diff.Line(Diff.Kind.ADDED, "Nice=1")));
        assertTrue(changed.why().contains("was changed since"), changed.why());
        assertInstanceOf(Undo.Outcome.TakenBack.class, undo.newest(Optional.of(UNIT), true));
        assertTrue(!machine.etc().containsKey("systemd/system/zookeeper.service.d"));
    }

    @Test
    void aFolderThatSomebodyUsesStays() throws IOException {
        apply("143");
        machine.put(Machine.DROP_IN.resolveSibling("theirs.conf"), "[Unit]\n");
        takenBack();
        assertEquals("[Unit]\n", machine.text(Machine.DROP_IN.resolveSibling("theirs.conf")));
    }

    @Test
    void lookingForNothingLeavesNothing() {
        assertEquals(
                new Undo.Outcome.Nothing("svc-doctor has written nothing"),
                undo.newest(Optional.empty(), false));
        assertTrue(!machine.files.exists(LEDGER));
    }

    @Test
    void anotherUnitsWritesAreNotTouched() {
        apply("143");
        assertInstanceOf(
                Undo.Outcome.Nothing.class,
                undo.newest(Optional.of(new UnitName("other.service")), false));
    }

    @Test
    void anEntryIsReadAsItWasWritten() {
        Entry entry =
                new Entry(
                        "000001",
                        UNIT,
                        Where.USER,
                        Machine.DROP_IN,
                        Status.TAKEN_BACK,
                        ApplierTest.CLOCK.instant(),
                        Optional.of(new Original(new byte[] {0, -1}, new Access(0640, 1, 2))),
                        new byte[] {10},
                        List.of(Path.of("/etc/a"), Path.of("/etc/a/b")),
                        "failed");
        byte[] json = EntryJson.write(entry);
        Entry read = EntryJson.read("x", json).asKnown().orElseThrow();
        assertEquals(
                new String(json, StandardCharsets.UTF_8),
                new String(EntryJson.write(read), StandardCharsets.UTF_8));
        assertEquals(entry.folders(), read.folders());
        assertEquals(entry.before().get().access(), read.before().get().access());
        assertTrue(read.before().get().is(new byte[] {0, -1}));
    }

    @Test
    void aDamagedLedgerIsSaidAndNothingIsTouched() throws IOException {
        apply("143");
        Map<String, String> etc = machine.etc();
        machine.put(LEDGER.resolve("000001.json"), "{\"id\": \"000001\", ");
        Undo.Outcome.Failed failed =
                assertInstanceOf(Undo.Outcome.Failed.class, undo.newest(Optional.empty(), false));
        assertTrue(failed.why().contains("000001.json"), failed.why());
        assertInstanceOf(Fact.Unreadable.class, ledger.entries());
        assertEquals(etc, machine.etc());
    }

    private void takenBack() {
        assertInstanceOf(Undo.Outcome.TakenBack.class, undo.newest(Optional.of(UNIT), false));
    }

    private void apply(String status) {
        List<Setting> settings = List.of(new Setting("Service", "SuccessExitStatus", status));
        var plan =
                new Drafter(machine.files, Where.ETC, Path.of("/root"), true)
                        .draft(UNIT, settings, Resumption.START)
                        .asKnown()
                        .orElseThrow();
        var applied =
                Applier.live(
                                machine,
                                ledger,
                                ApplierTest.CLOCK,
                                new NoPause(),
                                Duration.ofSeconds(10))
                        .apply(plan, Watch.seconds(1), Progress.NONE);
        assertTrue(applied.verified(), applied.toString());
    }
}
