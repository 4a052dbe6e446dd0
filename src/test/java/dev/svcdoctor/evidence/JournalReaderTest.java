package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.model.JournalEntry;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

class JournalReaderTest {
    private static Optional<JournalEntry> read(String line) {
        byte[] bytes = line.strip().getBytes(StandardCharsets.UTF_8);
        return JournalReader.read(bytes, bytes.length);
    }

    private static JournalEntry entry(String line) {
        return read(line).orElseThrow();
    }

    private static String message(String value) {
        return entry("{\"__REALTIME_TIMESTAMP\":\"1\",\"MESSAGE\":" + value + "}").message();
    }

    @Test
    void whatTheManagerSays() {
        JournalEntry entry =
                entry(
                        """
                        {"__REALTIME_TIMESTAMP":"1795354649306196","MESSAGE":"zk.service: Main process exited",\
                        "MESSAGE_ID":"98e322203f7a4ed290d09fe03c09fe15","PRIORITY":"5","_PID":"1","_UID":"0",\
                        "_COMM":"systemd","_EXE":"/usr/lib/systemd/systemd","UNIT":"zk.service",\
                        "_SYSTEMD_UNIT":"init.scope","SYSLOG_IDENTIFIER":"systemd","_TRANSPORT":"journal",\
                        "INVOCATION_ID":"53f9","EXIT_CODE":"exited","EXIT_STATUS":"143","COMMAND":"ExecStart",\
                        "__CURSOR":"s=1","_BOOT_ID":"f25"}
                        """);
        assertEquals(Instant.parse("2026-11-22T13:37:29.306196Z"), entry.time());
        assertEquals("zk.service: Main process exited", entry.message());
        assertEquals(5, entry.priority());
        assertEquals("98e322203f7a4ed290d09fe03c09fe15", entry.messageId());
        assertEquals("zk.service", entry.unit());
        assertEquals("init.scope", entry.fromUnit());
        assertEquals(1, entry.pid());
        assertEquals(0, entry.uid());
        assertEquals("systemd", entry.command());
        assertEquals("/usr/lib/systemd/systemd", entry.executable());
        assertEquals("systemd", entry.identifier());
        assertEquals("53f9", entry.invocation());
        assertEquals("journal", entry.transport());
        assertEquals(
                Map.of("EXIT_CODE", "exited", "EXIT_STATUS", "143", "COMMAND", "ExecStart"),
                entry.details());
    }

    @Test
    void whatIsAbsentIsEmptyOrMinusOne() {
        JournalEntry entry = entry("{\"__REALTIME_TIMESTAMP\":\"2000000\"}");
        assertEquals(Instant.ofEpochSecond(2), entry.time());
        assertEquals("", entry.message());
        assertEquals(-1, entry.priority());
        assertEquals(-1, entry.pid());
        assertEquals(-1, entry.uid());
        assertEquals("", entry.invocation());
    }

    @Test
    void aMessageThatIsNotUtf8ComesAsNumbers() {
        assertEquals("caf\uFFFD!", message("[99,97,102,233,33]"));
        assertEquals("café", message("[99,97,102,195,169]"));
        assertEquals("\u001b[31m", message("[27,91,51,49,109]"), "neutralised only where shown");
    }

    @Test
    void ofAFieldGivenTwiceTheLastCounts() {
        assertEquals("second", message("[\"first\",\"second\"]"));
        assertEquals("b\uFFFD", message("[[97,233],[98,233]]"));
        assertEquals("", message("[]"));
    }

    @Test
    void aMessageTooLongIsNull() {
        assertEquals("", message("null"));
    }

    @Test
    void aLineThatIsCutGivesWhatCameBefore() {
        JournalEntry entry =
                entry("{\"__REALTIME_TIMESTAMP\":\"1000000\",\"MESSAGE\":\"whole\",\"_PID\":\"12");
        assertEquals("whole", entry.message());
        assertEquals(-1, entry.pid());
        assertTrue(read("{\"__REALTIME_TIMESTAMP\":\"1\",\"MESSAGE\":[97,98").isPresent());
        assertFalse(read("{\"MESSAGE\":\"whole\",\"__REALTIME_TIMEST").isPresent(), "no time");
    }

    @Test
    void whatIsNoEntry() {
        assertFalse(read("-- No entries --").isPresent());
        assertFalse(read("").isPresent());
        assertFalse(read("[]").isPresent());
        assertFalse(read("{\"__REALTIME_TIMESTAMP\":\"soon\"}").isPresent());
    }

    @Test
    void fieldsThatNobodyReadsMayBeAnything() {
        assertEquals(
                "m",
                entry(
                                """
                                {"X":{"Y":[1,{"Z":null}]},"__REALTIME_TIMESTAMP":"1","MESSAGE":"m","N":1.5e9}
                                """)
                        .message());
    }

    /** journald sets {@code _SYSTEMD_INVOCATION_ID}; {@code INVOCATION_ID} anybody can write. */
    @Test
    void onlyTheManagerIsBelievedAboutAnInvocation() {
        assertEquals("mine", entry(claims("4711")).invocation());
        assertEquals("claimed", entry(claims("1")).invocation());
    }

    private static String claims(String pid) {
        return "{\"__REALTIME_TIMESTAMP\":\"1\",\"INVOCATION_ID\":\"claimed\","
                + "\"_SYSTEMD_INVOCATION_ID\":\"mine\",\"_PID\":\""
                + pid
                + "\"}";
    }
}
