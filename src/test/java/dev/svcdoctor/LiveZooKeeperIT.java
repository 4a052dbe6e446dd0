package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.svcdoctor.Lab.Machine;
import dev.svcdoctor.front.report.JsonSchema;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The case svc-doctor began with: Debian's real ZooKeeper, with the unit people write for it. */
class LiveZooKeeperIT {
    private static final String STATE =
            "systemctl show -p ActiveState,ExecMainStatus,Result zookeeper | sort";
    private static final String FILES = "tar -C /etc --sort=name --mtime=@0 -c systemd | sha256sum";
    private static final String ANSWERS =
            "timeout 30 sh -c 'until echo ruok | nc -w 2 127.0.0.1 2181 | grep imok; do sleep .2; done'";
    private static final String DROP_IN = "/etc/systemd/system/zookeeper.service.d/override.conf";

    @Test
    void aStopThatEndsWith143IsFoundFixedAndProvenAndTheFixIsTakenBack() throws IOException {
        try (Machine machine = Machine.boot()) {
            machine.setUp("zk-143-stop");
            String before = machine.run(FILES).ok();

            failedAfterAStop(machine);
            isDiagnosed(machine);
            isFixed(machine);
            startsAnswersAndStopsWell(machine);

            assertNotEquals(before, machine.run(FILES).ok());
            machine.run("svc-doctor undo zookeeper").ok();
            assertEquals(before, machine.run(FILES).ok());
            machine.run("systemctl start zookeeper && " + ANSWERS + " && systemctl stop zookeeper")
                    .ok();
            failedAfterAStop(machine);
        }
    }

    private static void failedAfterAStop(Machine machine) throws IOException {
        assertEquals(
                "ActiveState=failed\nExecMainStatus=143\nResult=exit-code\n",
                machine.run(STATE).ok());
    }

    private static void isDiagnosed(Machine machine) throws IOException {
        JsonNode document = document(machine.run("svc-doctor --json zookeeper"), 1);
        JsonNode finding = document.at("/findings/0");

        assertEquals("diagnosed", document.get("verdict").asText());
        assertEquals("exit-143-after-stop", finding.get("id").asText());
        assertEquals("certain", finding.get("confidence").asText());
        assertEquals("SuccessExitStatus", finding.at("/fix/settings/0/directive").asText());
        assertEquals("143", finding.at("/fix/settings/0/value").asText());
    }

    private static void isFixed(Machine machine) throws IOException {
        JsonNode applied = document(machine.run("svc-doctor --yes --json zookeeper"), 0);

        assertTrue(applied.at("/applied/verified").asBoolean(), applied.toString());
        assertEquals("[Service]\nSuccessExitStatus=143\n", machine.run("cat " + DROP_IN).ok());
    }

    private static void startsAnswersAndStopsWell(Machine machine) throws IOException {
        machine.run("systemctl start zookeeper").ok();
        assertEquals("imok", machine.run(ANSWERS).ok().strip());
        machine.run("systemctl stop zookeeper").ok();
        assertEquals("inactive", machine.run("systemctl is-failed zookeeper").out().strip());
    }

    private static JsonNode document(Lab.Done done, int status) throws IOException {
        assertEquals(status, done.status(), done.out());
        JsonSchema.check(done.out());
        return new ObjectMapper().readTree(done.out());
    }
}
