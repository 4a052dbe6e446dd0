package dev.svcdoctor.front.report;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.Severity;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.model.Step;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hand-made reports for the tests of what draws them. */
public final class Examples {
    public static final UnitName ZOOKEEPER = new UnitName("zookeeper.service");
    public static final UnitState FAILED =
            new UnitState(
                    "Zookeeper",
                    "loaded",
                    "failed",
                    "failed",
                    "exit-code",
                    "enabled",
                    "/etc/systemd/system/zookeeper.service");
    public static final UnitState RUNNING =
            new UnitState(
                    "Zookeeper",
                    "loaded",
                    "active",
                    "running",
                    "success",
                    "enabled",
                    "/etc/systemd/system/zookeeper.service");
    public static final Fix.DropIn ACCEPT_143 =
            new Fix.DropIn(
                    "count 143 as success",
                    List.of(new Setting("Service", "SuccessExitStatus", "143")),
                    "a crash that ends with 143 would be called clean too",
                    List.of());

    private static final Instant SINCE = Instant.parse("2026-11-22T10:26:29Z");

    private Examples() {}

    /** Of zookeeper.service, with nothing found yet. */
    public static Case facts(Fact<Integer> systemd) {
        return new Case(
                ZOOKEEPER,
                "web-01",
                systemd,
                Source.LIVE,
                Instant.parse("2026-11-22T10:30:00Z"),
                Fact.known("Id=zookeeper.service"),
                Fact.known(""),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    public static Finding stoppedWith143() {
        return new Finding(
                "exit-143-after-stop",
                "Stopped as asked, but systemd counts exit status 143 as a failure",
                Severity.ERROR,
                Confidence.CERTAIN,
                "On SIGTERM a JVM runs its shutdown hooks and exits with 128 + 15. systemd treats a"
                        + " process killed by SIGTERM as clean, but one that exits with 143 as"
                        + " failed.\n\n"
                        + "Nothing went wrong: only the bookkeeping did.",
                List.of(
                        Evidence.journal(
                                Instant.parse("2026-11-22T10:26:27.123456Z"),
                                "Stopping zookeeper.service - Zookeeper…",
                                "a stop was asked for"),
                        Evidence.journal(
                                Instant.parse("2026-11-22T10:26:29Z"),
                                "zookeeper.service: Main process exited, code=exited, status=143/n/a",
                                "the JVM answered SIGTERM"),
                        Evidence.show("SuccessExitStatus=", "only 0 counts as success")),
                Optional.of(ACCEPT_143),
                List.of(),
                List.of("systemd.service(5) SuccessExitStatus="));
    }

    public static Finding byHand() {
        return new Finding(
                "exec-file-missing",
                "The program /opt/zk/bin/zkServer.sh is not there",
                Severity.ERROR,
                Confidence.LIKELY,
                "The manager could not start it.",
                List.of(Evidence.probe("/opt/zk/bin/zkServer.sh: no such file", "")),
                Optional.of(new Fix.Manual("install the program, or name another", "")),
                List.of(
                        new Step("Look for it", "find / -name zkServer.sh"),
                        Step.of("Install it or write its path into ExecStart=")),
                List.of("systemd.exec(5)"));
    }

    public static Question question(String answer, boolean assumed) {
        return new Question(
                "wanted",
                "Was the service meant to be stopped?",
                List.of(
                        new Question.Choice("yes", "143 is counted as success"),
                        new Question.Choice("no", "what sent SIGTERM is looked for")),
                "no",
                answer,
                assumed,
                "exit-143-after-stop");
    }

    public static Diagnosis diagnosis(Verdict verdict, Finding... findings) {
        return new Diagnosis(verdict, List.of(findings), List.of(), Set.of(), List.of());
    }

    public static Report report(Diagnosis diagnosis) {
        Case seen = facts(Fact.known(252));
        return new Report(
                new Situation(
                        seen, FAILED, Header.of(seen, FAILED, Optional.of(SINCE), ""), diagnosis),
                Examples::plan,
                Optional.empty());
    }

    /** Everything at once: two findings, a question, a look that was refused. */
    public static Report full() {
        return report(
                new Diagnosis(
                        Verdict.DIAGNOSED,
                        List.of(stoppedWith143(), byHand()),
                        List.of(question("no", true)),
                        Set.of(),
                        List.of(
                                new Skipped(
                                        "journal",
                                        "permission denied: not in group systemd-journal"))));
    }

    public static Report with(Report report, Applied applied) {
        return new Report(report.situation(), report.plans(), Optional.of(applied));
    }

    public static Applied verified() {
        return new Applied(
                "/etc/systemd/system/zookeeper.service.d/override.conf",
                true,
                true,
                RUNNING,
                false,
                List.of("written", "started", "healthy for 5 s"));
    }

    static Plan plan(Fix.DropIn fix) {
        StringBuilder content = new StringBuilder("[Service]\n");
        fix.settings().forEach(setting -> content.append(setting.line()).append('\n'));
        return new Plan(
                ZOOKEEPER,
                Where.ETC,
                Path.of("/etc/systemd/system/zookeeper.service.d/override.conf"),
                Optional.empty(),
                content.toString().getBytes(StandardCharsets.UTF_8),
                fix.settings(),
                Resumption.RESET,
                List.of("systemctl daemon-reload", "systemctl reset-failed zookeeper.service"));
    }
}
