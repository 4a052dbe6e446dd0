package dev.svcdoctor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Resumption.Asked;
import dev.svcdoctor.front.report.Examples;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.JournalEntry;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ResumingTest {
    @Test
    void aUnitThatAPersonStoppedStaysStopped() {
        Facts facts = facts("failed", "Started it.", "Stopping it...", "Stopped it.");
        assertEquals(Asked.STOP, Resuming.asked(facts));
        assertEquals(Resumption.RESET, Resuming.of(facts));
    }

    @Test
    void aUnitThatWasStartedAndFailedIsStarted() {
        Facts facts =
                facts(
                        "failed",
                        "Stopping it...",
                        "Stopped it.",
                        "Starting it...",
                        "x.service: Failed with result 'exit-code'.");
        assertEquals(Asked.START, Resuming.asked(facts));
        assertEquals(Resumption.START, Resuming.of(facts));
    }

    @Test
    void whatAProgramSaysIsNoOrder() {
        Case silent = seen("inactive", List.of());
        assertEquals(Asked.NOTHING, Resuming.asked(Facts.of(silent)));
        assertEquals(Resumption.LEAVE, Resuming.of(Facts.of(silent)));
    }

    private static Facts facts(String active, String... messages) {
        List<JournalEntry> journal = new ArrayList<>();
        for (String message : messages) {
            journal.add(manager(journal.size(), message));
        }
        return Facts.of(seen(active, journal));
    }

    private static JournalEntry manager(int second, String message) {
        return new JournalEntry(
                Instant.ofEpochSecond(second),
                message,
                6,
                "",
                "zookeeper.service",
                "init.scope",
                1,
                0,
                "systemd",
                "/usr/lib/systemd/systemd",
                "systemd",
                "",
                "journal",
                Map.of());
    }

    private static Case seen(String active, List<JournalEntry> journal) {
        Case facts = Examples.facts(Fact.known(252));
        return new Case(
                facts.unit(),
                facts.host(),
                facts.systemd(),
                facts.source(),
                facts.taken(),
                Fact.known("LoadState=loaded\nActiveState=" + active + "\n"),
                facts.cat(),
                journal,
                List.of(),
                Map.of(),
                List.of());
    }
}
