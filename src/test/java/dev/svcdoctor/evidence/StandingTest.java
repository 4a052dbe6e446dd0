package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class StandingTest {
    private static Standing active(int restarts, String taken) {
        return Standing.of(
                Properties.parse(
                        """
                        LoadState=loaded
                        ActiveState=active
                        SubState=running
                        NRestarts=%d
                        ActiveEnterTimestamp=Sun 2026-11-22 14:02:09 UTC
                        """
                                .formatted(restarts)),
                Instant.parse(taken));
    }

    @Test
    void aUnitThatKeepsRestartingIsNoBetterInBetween() {
        assertEquals(Standing.FLAPPING, active(3, "2026-11-22T14:02:11Z"));
        assertEquals(Standing.RUNNING, active(3, "2026-11-22T14:05:00Z"), "it has held for long");
        assertEquals(Standing.RUNNING, active(1, "2026-11-22T14:02:11Z"), "once is no habit");
        assertEquals(Standing.RUNNING, active(0, "2026-11-22T14:02:11Z"));
    }
}
