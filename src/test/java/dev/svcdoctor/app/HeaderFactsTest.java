package dev.svcdoctor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.svcdoctor.evidence.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

class HeaderFactsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 143, main process exited with 143 = 128 + 15 SIGTERM",
        "1, 137, main process exited with 137 = 128 + 9 SIGKILL",
        "1, 1,   main process exited with 1",
        "1, 203, main process exited with 203",
        "1, 0,   ''",
        "2, 9,   main process was killed by SIGKILL",
        "2, 35,  main process was killed by signal 35",
        "3, 11,  main process crashed with SIGSEGV",
        "0, 0,   ''",
        "'', '', ''"
    })
    void howTheMainProcessEnded(String code, String status, String words) {
        Properties show =
                Properties.parse("ExecMainCode=" + code + "\nExecMainStatus=" + status + "\n");
        assertEquals(words, MainEnd.words(show));
    }

    @ParameterizedTest
    @CsvSource({
        "Sun 2026-11-22 10:26:29 UTC,  2026-11-22T10:26:29Z",
        "Sun 2026-11-22 10:26:29 CET,  2026-11-22T09:26:29Z",
        "Sun 2026-11-22 10:26:29,      2026-11-22T09:26:29Z",
        "n/a,                          ",
        "'',                           ",
        "a week ago,                   "
    })
    void sinceWhen(String timestamp, Instant since) {
        Properties show = Properties.parse("StateChangeTimestamp=" + timestamp + "\n");
        assertEquals(Optional.ofNullable(since), Since.of(show, ZoneId.of("Europe/Berlin")));
    }
}
