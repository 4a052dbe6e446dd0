package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ExecCommandTest {
    private static ExecCommand parse(String value) {
        return ExecCommand.parse("ExecStart", value).orElseThrow();
    }

    @Test
    void oneThatHasNotRun() {
        ExecCommand command =
                parse(
                        "{ path=/opt/x ; argv[]=/opt/x -v --depot north ; ignore_errors=no ;"
                                + " start_time=[n/a] ; stop_time=[n/a] ; pid=0 ; code=(null) ;"
                                + " status=0/0 }");
        assertEquals(
                new ExecCommand("ExecStart", "/opt/x", "/opt/x -v --depot north", 0, "", -1),
                command);
        assertFalse(command.exitedWith(0));
    }

    @Test
    void oneThatExited() {
        ExecCommand command =
                parse(
                        "{ path=/opt/x ; argv[]=/opt/x ; ignore_errors=no ;"
                                + " start_time=[Sun 2026-11-22 10:00:00 UTC] ;"
                                + " stop_time=[Sun 2026-11-22 10:00:01 UTC] ; pid=4711 ;"
                                + " code=exited ; status=203 }");
        assertEquals(4711, command.pid());
        assertEquals("exited", command.code());
        assertTrue(command.exitedWith(203));
        assertFalse(command.exitedWith(0));
    }

    @Test
    void oneThatWasKilledByASignal() {
        ExecCommand command =
                parse(
                        "{ path=/opt/x ; argv[]=/opt/x ; flags= ; start_time=[n/a] ;"
                                + " stop_time=[n/a] ; pid=12 ; code=killed ; status=15/TERM }");
        assertEquals("killed", command.code());
        assertEquals(15, command.status());
        assertFalse(command.exitedWith(15), "15 is the signal's number here");
    }

    @Test
    void oneThatStillRuns() {
        ExecCommand command =
                parse(
                        "{ path=/opt/x ; argv[]=/opt/x ; ignore_errors=no ;"
                                + " start_time=[Sun 2026-11-22 10:00:00 UTC] ; stop_time=[n/a] ;"
                                + " pid=12 ; code=(null) ; status=0/0 }");
        assertEquals(12, command.pid());
        assertEquals(-1, command.status());
    }

    @Test
    void semicolonsAndBracesInArguments() {
        ExecCommand command =
                parse(
                        "{ path=/bin/sh ; argv[]=/bin/sh -c a ; b } ; c ; ignore_errors=yes ;"
                                + " start_time=[n/a] ; stop_time=[n/a] ; pid=0 ; code=(null) ;"
                                + " status=0/0 }");
        assertEquals("/bin/sh", command.path());
        assertEquals("/bin/sh -c a ; b } ; c", command.arguments());
    }

    @Test
    void aPathWithBlanks() {
        assertEquals(
                "/opt/my programs/x",
                parse(
                                "{ path=/opt/my programs/x ; argv[]=/opt/my programs/x ; ignore_errors=no ;"
                                        + " start_time=[n/a] ; stop_time=[n/a] ; pid=0 ; code=(null) ;"
                                        + " status=0/0 }")
                        .path());
    }

    @Test
    void anythingElseIsNoCommand() {
        assertEquals(Optional.empty(), ExecCommand.parse("ExecStart", ""));
        assertEquals(Optional.empty(), ExecCommand.parse("ExecStart", "/opt/x -v"));
        assertEquals(
                Optional.empty(),
                ExecCommand.parse("ExecStart", "{ path=/opt/x ; argv[]=/opt/x ; pid=1 }"));
    }
}
