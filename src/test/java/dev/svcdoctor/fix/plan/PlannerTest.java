package dev.svcdoctor.fix.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Resumption.Asked;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PlannerTest {
    private static final UnitName ZOOKEEPER = new UnitName("zookeeper.service");
    private static final Setting SUCCESS_143 = new Setting("Service", "SuccessExitStatus", "143");
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void aPlanSaysWhatIsWrittenAndRun() {
        Plan plan = plan(Optional.empty(), Resumption.START);
        assertEquals("[Service]\nSuccessExitStatus=143\n", plan.content());
        assertEquals(
                "/etc/systemd/system/zookeeper.service.d/override.conf", plan.file().toString());
        assertEquals(
                List.of(
                        "systemd-analyze verify zookeeper.service",
                        "systemctl daemon-reload",
                        "systemctl reset-failed zookeeper.service",
                        "systemctl start zookeeper.service"),
                plan.commands());
        assertFalse(plan.changesNothing());
    }

    @Test
    void aStoppedUnitIsClearedAndNotStarted() {
        assertEquals(
                "systemctl reset-failed zookeeper.service",
                plan(Optional.empty(), Resumption.RESET).commands().getLast());
        assertEquals(
                "systemctl daemon-reload",
                plan(Optional.empty(), Resumption.LEAVE).commands().getLast());
    }

    @Test
    void whatStandsAlreadyIsNotWritten() {
        Plan plan = plan(Optional.of("[Service]\nSuccessExitStatus=143\n"), Resumption.RESTART);
        assertTrue(plan.changesNothing());
        assertTrue(plan.diff().isEmpty());
        assertEquals("systemctl daemon-reload", plan.commands().getFirst());
    }

    @Test
    void namesThatAShellWouldReadOtherwiseAreQuoted() {
        UnitName mount = new UnitName("-.mount");
        assertEquals(
                List.of("systemctl", "start", "--", "-.mount"), new Calls(mount, false).start());
        Calls calls = new Calls(new UnitName("srv-a\\x2db.mount"), true);
        assertEquals("systemctl --user start 'srv-a\\x2db.mount'", Calls.typed(calls.start()));
    }

    @Test
    void foldersFollowTheManager() {
        assertEquals(
                "/run/systemd/system/zookeeper.service.d/override.conf",
                Where.RUNTIME.dropIn(ZOOKEEPER, HOME).toString());
        assertEquals(
                "/home/ann/.config/systemd/user/zookeeper.service.d/override.conf",
                Where.USER.dropIn(ZOOKEEPER, HOME).toString());
        assertEquals("/var/lib/svc-doctor", Where.ETC.ledgerFolder(HOME).toString());
        assertEquals("/home/ann/.local/state/svc-doctor", Where.USER.ledgerFolder(HOME).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'ActiveState=failed', STOP, RESET",
        "'ActiveState=failed', START, START",
        "'ActiveState=failed', NOTHING, START",
        "'ActiveState=activating SubState=auto-restart', START, RESTART",
        "'ActiveState=active', START, LEAVE",
        "'ActiveState=inactive', STOP, LEAVE",
        "'ActiveState=inactive', START, START",
        "'ActiveState=inactive', NOTHING, LEAVE",
        "'ActiveState=inactive UnitFileState=enabled', NOTHING, START",
        "'ActiveState=inactive UnitFileState=enabled', STOP, LEAVE",
        "'ActiveState=inactive UnitFileState=enabled TriggeredBy=x.timer', START, LEAVE",
        "'ActiveState=inactive Type=oneshot', START, LEAVE",
        "'ActiveState=inactive Type=oneshot ConditionResult=no ConditionTimestamp=Sun', START, START",
        "'LoadState=masked ActiveState=failed', START, LEAVE",
        "'LoadState=not-found ActiveState=inactive', START, LEAVE",
    })
    void aUnitIsStartedOnlyIfItWasMeantToRun(String show, Asked asked, Resumption then) {
        Map<String, String> properties = new HashMap<>();
        for (String pair : show.split(" ")) {
            properties.put(pair.split("=")[0], pair.split("=")[1]);
        }
        assertEquals(then, Resumption.of(properties, asked));
    }

    @Test
    void aDiffShowsAllLines() {
        Diff diff =
                Diff.between(
                        "[Service]\nUser=x\nType=simple\n".getBytes(StandardCharsets.UTF_8),
                        "[Service]\nType=exec\nNice=1\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(" [Service]", "-User=x", "-Type=simple", "+Type=exec", "+Nice=1"),
                diff.lines().stream().map(Diff.Line::line).toList());
    }

    @Test
    void factsAreQuotedAsTheirDirectiveNeedsIt() {
        Directives all = Directives.standard();
        assertEquals("/srv/a b%%c", all.of("Service", "WorkingDirectory").literal("/srv/a b%c"));
        assertEquals("\"/srv/a b%%c\"", all.of("Service", "ReadWritePaths").literal("/srv/a b%c"));
        assertEquals("\"a \\\"b\\\" $$c\"", all.of("Service", "ExecStart").literal("a \"b\" $c"));
        assertEquals("/srv/a", all.of("Service", "ReadWritePaths").literal("/srv/a"));
    }

    private static Plan plan(Optional<String> before, Resumption then) {
        return Planner.plan(
                ZOOKEEPER,
                Where.ETC,
                Where.ETC.dropIn(ZOOKEEPER, HOME),
                before.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                List.of(SUCCESS_143),
                then);
    }
}
