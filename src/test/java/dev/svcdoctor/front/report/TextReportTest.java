package dev.svcdoctor.front.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.front.Columns;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.List;

class TextReportTest {
    private static final String FULL =
            """
             zookeeper.service · Zookeeper                             web-01 · systemd 252
             ✗ failed (exit-code)   3 min ago

             Stopped as asked, but systemd counts exit status 143 as a failure      certain

             Why
              10:26:27  Stopping zookeeper.service - Zookeeper…  → a stop was asked for
              10:26:29  zookeeper.service: Main process exited, code=exited, status=143/n/a
                        → the JVM answered SIGTERM
              show      SuccessExitStatus=  → only 0 counts as success

             What it means
              On SIGTERM a JVM runs its shutdown hooks and exits with 128 + 15. systemd
              treats a process killed by SIGTERM as clean, but one that exits with 143 as
              failed.

              Nothing went wrong: only the bookkeeping did.

             The fix: count 143 as success
              /etc/systemd/system/zookeeper.service.d/override.conf (new file)
              + [Service]
              + SuccessExitStatus=143

             What could go wrong
              a crash that ends with 143 would be called clean too

             Other possible causes
              likely  The program /opt/zk/bin/zkServer.sh is not there  exec-file-missing

             Answers
              no  Was the service meant to be stopped?  assumed; --answer wanted=yes|no

             Not looked at
              – skipped  journal: permission denied: not in group systemd-journal

             Read more
              systemd.service(5) SuccessExitStatus=

             Next
              1. Apply the fix; it is taken back unless the unit is well then
                   svc-doctor --yes zookeeper.service
            """;

    @Test
    void theWholeReportAtEightyColumns() {
        assertEquals(FULL, text(80, Visible.UNICODE, Examples.full()));
    }

    @Test
    void whatWasDoneTakesThePlaceOfWhatCouldBe() {
        String text =
                text(80, Visible.UNICODE, Examples.with(Examples.full(), Examples.verified()));
        assertEquals(
                FULL.substring(0, FULL.indexOf(" Next"))
                        + """
                         Fixed and verified
                            written
                            started
                            healthy for 5 s

                         Next
                          1. To take it back
                               svc-doctor undo zookeeper.service
                        """,
                text);
    }

    @Test
    void aHealthyUnitIsCalledHealthy() {
        String text =
                text(80, Visible.UNICODE, Examples.report(Examples.diagnosis(Verdict.HEALTHY)));
        assertTrue(text.endsWith("\n\n zookeeper.service is healthy\n"), text);
    }

    @Test
    void anUnknownCauseSaysWhatToDoNextAndOffersNoFix() {
        String text =
                text(
                        80,
                        Visible.UNICODE,
                        Examples.report(
                                Examples.diagnosis(Verdict.UNKNOWN, Examples.stoppedWith143())));
        assertTrue(text.contains("\n Something is wrong, and its cause is not known\n"), text);
        assertTrue(text.contains("journalctl -b -u zookeeper.service"), text);
        assertFalse(text.contains("--yes"), text);
        assertFalse(text.contains("The fix"), text);
    }

    @Test
    void aManualFixIsStepsWithCommandsToCopy() {
        String text =
                text(
                        80,
                        Visible.UNICODE,
                        Examples.report(Examples.diagnosis(Verdict.DIAGNOSED, Examples.byHand())));
        assertTrue(
                text.contains(
                        """
                         By hand
                          install the program, or name another

                         What to do
                          1. Look for it
                               find / -name zkServer.sh
                          2. Install it or write its path into ExecStart=
                        """),
                text);
        assertFalse(text.contains("--yes"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void proseAndProofStayInsideTheWidth(int width) {
        text(width, Visible.UNICODE, Examples.full())
                .lines()
                .filter(line -> !line.contains("/etc/") && !line.contains("svc-doctor --yes"))
                .forEach(line -> assertTrue(Columns.of(line) <= width, line));
    }

    @Test
    void untrustedTextCannotSteerTheTerminal() {
        Applied evil =
                new Applied(
                        "/x", false, false, Examples.FAILED, false, List.of("a\u001b[2J\u202eb"));
        String text = text(80, Visible.UNICODE, Examples.with(Examples.full(), evil));
        assertTrue(text.contains("a␛[2J<U+202E>b"), text);
        assertTrue(text.chars().noneMatch(c -> c == 0x1b || c == 0x202e));
    }

    @Test
    void asciiIsOnlyAscii() {
        String text = text(80, Visible.ASCII, Examples.full());
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f), text);
        assertTrue(text.contains(" x failed (exit-code)"), text);
    }

    @Test
    void colourIsOnTopOfTheSameWords() {
        String colored =
                new TextReport(80, Visible.UNICODE, true, ZoneOffset.UTC).of(Examples.full());
        assertTrue(colored.contains("\u001b[31m✗ failed (exit-code)\u001b[0m"), colored);
        String plain = colored.replaceAll("\u001b\\[[0-9]*m", "").replaceAll(" +\n", "\n");
        assertEquals(FULL, plain);
    }

    private static String text(int width, Visible visible, Report report) {
        return new TextReport(width, visible, false, ZoneOffset.UTC).of(report);
    }
}
