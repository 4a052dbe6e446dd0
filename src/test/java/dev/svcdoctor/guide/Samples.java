package dev.svcdoctor.guide;

import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.JournalEntry;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.Severity;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.model.Step;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hand-made situations at 10:29:30 on a fixed day. */
public final class Samples {
    public static final ZoneId ZONE = ZoneOffset.UTC;
    public static final UnitName ZOOKEEPER = new UnitName("zookeeper.service");
    private static final Instant TAKEN = Instant.parse("2026-11-22T10:29:30Z");
    private static final String RUN = "0123456789abcdef0123456789abcdef";

    private Samples() {}

    // ---- journal ----

    static JournalEntry entry(
            String time, String identifier, long pid, int priority, String message) {
        return new JournalEntry(
                at(time),
                message,
                priority,
                "",
                "",
                ZOOKEEPER.value(),
                pid,
                0,
                identifier,
                "",
                identifier,
                RUN,
                "stdout",
                Map.of());
    }

    public static Instant at(String time) {
        return Instant.parse("2026-11-22T" + time + "Z");
    }

    public static List<JournalEntry> journal() {
        return List.of(
                entry("10:20:01", "systemd", 1, 6, "Starting zookeeper.service - Zookeeper..."),
                entry("10:20:02", "zkServer.sh", 812, 6, "ZooKeeper JMX enabled by default"),
                entry("10:20:02", "zkServer.sh", 812, 6, "Starting zookeeper ... STARTED"),
                entry("10:20:03", "systemd", 1, 6, "Started zookeeper.service - Zookeeper."),
                entry("10:26:29", "systemd", 1, 6, "Stopping zookeeper.service - Zookeeper..."),
                entry(
                        "10:26:29",
                        "systemd",
                        1,
                        5,
                        "zookeeper.service: Main process exited, code=exited, status=143/n/a"),
                entry("10:26:30", "zkServer.sh", 901, 6, "停止 zookeeper ... 已停止"),
                entry(
                        "10:26:30",
                        "systemd",
                        1,
                        4,
                        "zookeeper.service: Failed with result 'exit-code'."));
    }

    // ---- findings ----

    public static Finding exit143() {
        return new Finding(
                "exit-143-after-stop",
                "Stopped as asked, but systemd counts exit status 143 as a failure",
                Severity.ERROR,
                Confidence.CERTAIN,
                """
                On SIGTERM a JVM runs its shutdown hooks and exits with 128+15. systemd treats
                a process killed by SIGTERM as clean, but one that exits with 143 as failed.

                Nothing was lost: the program ended the way it always ends.
                """,
                List.of(
                        Evidence.journal(
                                at("10:26:29"),
                                "Stopping zookeeper.service - Zookeeper...",
                                "a stop was asked for"),
                        Evidence.journal(
                                at("10:26:29"),
                                "zookeeper.service: Main process exited, code=exited, status=143/n/a",
                                "the JVM answered SIGTERM"),
                        Evidence.show("SuccessExitStatus=", "only 0 counts as success")),
                Optional.of(
                        new Fix.DropIn(
                                "Let exit status 143 count as success",
                                List.of(new Setting("Service", "SuccessExitStatus", "143")),
                                "An ExecStop= that ends with 143 counts as success, too.",
                                List.of(
                                        new Step("Start it", "systemctl start zookeeper"),
                                        new Step(
                                                "Stop it: it is inactive then, not failed",
                                                "systemctl stop zookeeper; systemctl is-failed zookeeper")))),
                List.of(),
                List.of("systemd.service(5)", "signal(7)"));
    }

    public static Finding missingProgram() {
        return new Finding(
                "exec-missing",
                "The program /opt/zookeeper/bin/zkServer.sh is not there",
                Severity.ERROR,
                Confidence.POSSIBLE,
                "systemd cannot start what does not exist.",
                List.of(Evidence.unitFile("ExecStart=/opt/zookeeper/bin/zkServer.sh start", "")),
                Optional.of(new Fix.Manual("Install the program, or correct its path", "")),
                List.of(
                        new Step("See whether it lies somewhere else", "command -v zkServer.sh"),
                        Step.of("Install the package it comes from, or correct ExecStart=")),
                List.of());
    }

    public static Finding startTimeout(String seconds) {
        return new Finding(
                "start-timeout",
                "It was still starting when its start time was up",
                Severity.ERROR,
                Confidence.LIKELY,
                "systemd waits TimeoutStartSec= for a unit to be ready, and then stops it.",
                List.of(
                        Evidence.journal(
                                at("10:26:29"), "start operation timed out. Terminating.", "")),
                Optional.of(
                        new Fix.DropIn(
                                "Give it more time to start",
                                List.of(new Setting("Service", "TimeoutStartSec", seconds)),
                                "A start that hangs is noticed later.",
                                List.of())),
                List.of(),
                List.of("systemd.service(5)"));
    }

    public static Question howLong(String answer, boolean assumed) {
        return new Question(
                "start-time",
                "How long does a slow start take?",
                List.of(
                        new Question.Choice("minutes", "TimeoutStartSec=5min"),
                        new Question.Choice("hours", "TimeoutStartSec=6h")),
                "minutes",
                answer,
                assumed,
                "start-timeout");
    }

    static Finding remark() {
        return new Finding(
                "no-restart",
                "Nothing would start it again after a crash",
                Severity.REMARK,
                Confidence.CERTAIN,
                "Restart= is no.",
                List.of(Evidence.show("Restart=no", "")),
                Optional.empty(),
                List.of(),
                List.of());
    }

    // ---- situations ----

    public static Situation stopped143() {
        return failed(
                Verdict.DIAGNOSED, List.of(exit143(), missingProgram()), List.of(), List.of());
    }

    public static Situation byHand() {
        return failed(Verdict.DIAGNOSED, List.of(missingProgram()), List.of(), List.of());
    }

    public static Situation slow(String seconds, boolean assumed) {
        return failed(
                Verdict.DIAGNOSED,
                List.of(startTimeout(seconds)),
                List.of(howLong(assumed || seconds.equals("5min") ? "minutes" : "hours", assumed)),
                List.of());
    }

    public static Situation unknown() {
        return failed(
                Verdict.UNKNOWN,
                List.of(missingProgram()),
                List.of(),
                List.of(
                        new Skipped(
                                "path /opt/zookeeper", "permission denied: look again as root")));
    }

    public static Situation healthy() {
        UnitState state =
                new UnitState("Zookeeper", "loaded", "active", "running", "success", "enabled", "");
        Case seen = seen(List.of());
        Diagnosis diagnosis =
                new Diagnosis(Verdict.HEALTHY, List.of(remark()), List.of(), Set.of(), List.of());
        return new Situation(
                seen, state, Header.of(seen, state, Optional.of(at("10:20:03")), ""), diagnosis);
    }

    static Situation failed(
            Verdict verdict,
            List<Finding> findings,
            List<Question> questions,
            List<Skipped> skipped) {
        UnitState state =
                new UnitState(
                        "Zookeeper",
                        "loaded",
                        "failed",
                        "failed",
                        "exit-code",
                        "enabled",
                        "/etc/systemd/system/zookeeper.service");
        Case seen = seen(skipped);
        Header header =
                Header.of(
                        seen,
                        state,
                        Optional.of(at("10:26:30")),
                        "main process exited with 143 = 128 + 15 SIGTERM");
        return new Situation(
                seen,
                state,
                header,
                new Diagnosis(verdict, findings, questions, Set.of(), skipped));
    }

    private static Case seen(List<Skipped> skipped) {
        return new Case(
                ZOOKEEPER,
                "web-01",
                Fact.known(252),
                Source.LIVE,
                TAKEN,
                Fact.known("ActiveState=failed\n"),
                Fact.known("# /etc/systemd/system/zookeeper.service\n[Service]\nType=forking\n"),
                journal(),
                List.of(),
                Map.of(),
                skipped);
    }
}
