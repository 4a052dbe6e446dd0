package dev.svcdoctor.front.screen;

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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sessions find in these tests: units as real systemd shows them, with a fixed clock. */
final class Cases {
    static final UnitName ZOOKEEPER = new UnitName("zookeeper.service");
    private static final Instant NOW = Instant.parse("2026-11-22T10:29:40Z");
    private static final String FILE = "/etc/systemd/system/zookeeper.service.d/override.conf";
    private static final UnitState FAILED =
            new UnitState(
                    "Apache ZooKeeper",
                    "loaded",
                    "failed",
                    "failed",
                    "exit-code",
                    "enabled",
                    "/etc/systemd/system/zookeeper.service");
    private static final UnitState RUNNING =
            new UnitState(
                    "Apache ZooKeeper",
                    "loaded",
                    "active",
                    "running",
                    "success",
                    "enabled",
                    "/etc/systemd/system/zookeeper.service");
    private static final String CAT =
            """
            # /etc/systemd/system/zookeeper.service
            [Unit]
            Description=Apache ZooKeeper
            After=network.target

            [Service]
            Type=forking
            User=zookeeper
            ExecStart=/usr/share/zookeeper/bin/zkServer.sh start
            ExecStop=/usr/share/zookeeper/bin/zkServer.sh stop
            PIDFile=/var/lib/zookeeper/zookeeper_server.pid
            Restart=no

            [Install]
            WantedBy=multi-user.target
            """;

    private Cases() {}

    /** The founding case: certain, with a drop-in. */
    static FakeSession exit143() {
        return session(diagnosed(List.of(exit143Finding(), otherFinding()), List.of()));
    }

    static FakeSession exit143(Duration pace) {
        FakeSession session = exit143();
        return new FakeSession(session.situation(), session.planned(), session.applied(), pace);
    }

    /** The same, but the journal holds what no terminal should see. */
    static FakeSession hostile() {
        String evil = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eevil\u0000\rx\ny";
        Finding proof = exit143Finding();
        Finding quoting =
                new Finding(
                        proof.id(),
                        "Title " + evil,
                        proof.severity(),
                        proof.confidence(),
                        "It said " + evil,
                        List.of(Evidence.journal(at(29), evil, evil)),
                        proof.fix(),
                        List.of(new Step(evil, evil)),
                        List.of(evil));
        Situation seen = diagnosed(List.of(quoting), List.of());
        List<JournalEntry> journal = new ArrayList<>(seen.seen().journal());
        journal.add(entry(30, evil, 3, evil, 812));
        return session(with(seen, journal, CAT + evil));
    }

    /** Wide characters in proof and log. */
    static FakeSession chinese() {
        String text = "端口2181已被占用，无法绑定 (java.net.BindException: 地址已在使用)";
        Finding base = exit143Finding();
        Finding wide =
                new Finding(
                        "port-in-use",
                        "端口 2181 is taken",
                        Severity.ERROR,
                        Confidence.LIKELY,
                        "另一个进程已经在监听这个端口。" + "所以这个服务不能启动。".repeat(6),
                        List.of(
                                Evidence.journal(at(29), text, "端口被占用"),
                                Evidence.probe("java[812]", "who holds the port")),
                        base.fix(),
                        List.of(),
                        List.of("systemd.service(5)"));
        Situation seen = diagnosed(List.of(wide), List.of());
        List<JournalEntry> journal = new ArrayList<>(seen.seen().journal());
        journal.add(entry(29, text, 3, "java", 812));
        return session(with(seen, journal, CAT));
    }

    /** No drop-in cures it. */
    static FakeSession manual() {
        Finding finding =
                new Finding(
                        "exec-missing-file",
                        "The program /opt/app/bin/server does not exist",
                        Severity.ERROR,
                        Confidence.CERTAIN,
                        """
                        systemd could not start the main process because the file that ExecStart= \
                        names is not there. It was there at the last start, so it was removed or \
                        moved since.

                        Nothing that a unit file says can bring a missing program back.\
                        """,
                        List.of(
                                Evidence.journal(
                                        at(27),
                                        "zookeeper.service: Failed at step EXEC spawning"
                                                + " /opt/app/bin/server: No such file or directory",
                                        "the file systemd tried to run"),
                                Evidence.show("ExecMainStatus=203", "203 means: could not execute"),
                                Evidence.probe("path /opt/app/bin/server: absent", "")),
                        Optional.of(new Fix.Manual("Put the program back, or point at it", "")),
                        List.of(
                                new Step(
                                        "See which package owned it",
                                        "dpkg -S /opt/app/bin/server"),
                                Step.of(
                                        "Install it again, or correct ExecStart= to where it is now"),
                                new Step("Start the unit", "systemctl start zookeeper.service")),
                        List.of("systemd.exec(5)", "systemd.service(5)"));
        return session(diagnosed(List.of(finding), List.of()));
    }

    /** A fix that needs an answer. */
    static FakeSession question() {
        Question question =
                new Question(
                        "keep-running",
                        "Should ZooKeeper be started again whenever it dies?",
                        List.of(
                                new Question.Choice("yes", "adds Restart=on-failure"),
                                new Question.Choice("no", "only SuccessExitStatus=143 is set")),
                        "no",
                        "no",
                        true,
                        "exit-143-after-stop");
        return session(diagnosed(List.of(exit143Finding()), List.of(question)));
    }

    static FakeSession healthy() {
        Case seen = seen(List.of(entry(20, "Started Apache ZooKeeper.", 6, "systemd", 1)), CAT);
        Header header = Header.of(seen, RUNNING, Optional.of(at(20)), "");
        Diagnosis well = new Diagnosis(Verdict.HEALTHY, List.of(), List.of(), Set.of(), List.of());
        return session(new Situation(seen, RUNNING, header, well));
    }

    static FakeSession unknown() {
        Situation seen = diagnosed(List.of(), List.of());
        Diagnosis none =
                new Diagnosis(
                        Verdict.UNKNOWN,
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(new Skipped("journal of the kernel", "permission denied")));
        return session(new Situation(seen.seen(), seen.state(), seen.header(), none));
    }

    private static Finding exit143Finding() {
        return new Finding(
                "exit-143-after-stop",
                "Stopped as asked, but systemd counts exit status 143 as a failure",
                Severity.ERROR,
                Confidence.CERTAIN,
                """
                On SIGTERM a JVM runs its shutdown hooks and then exits with 128 + 15 = 143. systemd \
                takes a process that is *killed by* SIGTERM for a clean stop, but one that *exits \
                with* 143 for a failure.\
                """,
                List.of(
                        Evidence.journal(
                                at(26),
                                "Stopping zookeeper.service - Apache ZooKeeper...",
                                "a stop was asked for"),
                        Evidence.journal(
                                at(29),
                                "zookeeper.service: Main process exited, code=exited,"
                                        + " status=143/n/a",
                                "the JVM answered SIGTERM"),
                        Evidence.show("SuccessExitStatus=", "only 0 counts as success")),
                Optional.of(
                        new Fix.DropIn(
                                "Let exit status 143 count as a clean stop",
                                List.of(new Setting("Service", "SuccessExitStatus", "143")),
                                "A real crash that ends in 143 would count as clean, too.",
                                List.of(
                                        new Step(
                                                "Stop it once more: it ends inactive, not failed",
                                                "systemctl stop zookeeper.service")))),
                List.of(),
                List.of("systemd.service(5)", "signal(7)"));
    }

    private static Finding otherFinding() {
        return new Finding(
                "stop-timeout",
                "The stop took longer than TimeoutStopSec=",
                Severity.ERROR,
                Confidence.POSSIBLE,
                "systemd kills what does not stop in time.",
                List.of(Evidence.show("TimeoutStopUSec=1min 30s", "")),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Situation diagnosed(List<Finding> findings, List<Question> questions) {
        Case seen = seen(journal(), CAT);
        Header header =
                Header.of(
                        seen,
                        FAILED,
                        Optional.of(at(29)),
                        "main process exited with 143 = 128 + 15 SIGTERM");
        Diagnosis diagnosis =
                new Diagnosis(Verdict.DIAGNOSED, findings, questions, Set.of(), List.of());
        return new Situation(seen, FAILED, header, diagnosis);
    }

    private static Situation with(Situation base, List<JournalEntry> journal, String cat) {
        Case seen = seen(journal, cat);
        return new Situation(seen, base.state(), base.header(), base.diagnosis());
    }

    private static Case seen(List<JournalEntry> journal, String cat) {
        return new Case(
                ZOOKEEPER,
                "web-01",
                Fact.known(252),
                Source.LIVE,
                NOW,
                Fact.known("Id=zookeeper.service\n"),
                Fact.known(cat),
                journal,
                List.of(),
                Map.of(),
                List.of());
    }

    private static List<JournalEntry> journal() {
        return List.of(
                entry(2, "Starting zookeeper.service - Apache ZooKeeper...", 6, "systemd", 1),
                entry(2, "ZooKeeper JMX enabled by default", 6, "zkServer.sh", 790),
                entry(3, "Using config: /etc/zookeeper/conf/zoo.cfg", 6, "zkServer.sh", 790),
                entry(4, "Starting zookeeper ... STARTED", 6, "zkServer.sh", 790),
                entry(4, "Started zookeeper.service - Apache ZooKeeper.", 6, "systemd", 1),
                entry(26, "Stopping zookeeper.service - Apache ZooKeeper...", 6, "systemd", 1),
                entry(
                        29,
                        "zookeeper.service: Main process exited, code=exited, status=143/n/a",
                        5,
                        "systemd",
                        1),
                entry(29, "Stopping zookeeper ... STOPPED", 6, "zkServer.sh", 861),
                entry(29, "zookeeper.service: Failed with result 'exit-code'.", 4, "systemd", 1),
                entry(29, "Stopped zookeeper.service - Apache ZooKeeper.", 6, "systemd", 1));
    }

    private static JournalEntry entry(
            int second, String message, int priority, String identifier, long pid) {
        return new JournalEntry(
                at(second),
                message,
                priority,
                "",
                ZOOKEEPER.value(),
                "",
                pid,
                0,
                "",
                "",
                identifier,
                "5f3c",
                "journal",
                Map.of());
    }

    private static Instant at(int second) {
        return Instant.parse("2026-11-22T10:26:00Z").plusSeconds(second);
    }

    private static FakeSession session(Situation situation) {
        List<Setting> settings = List.of(new Setting("Service", "SuccessExitStatus", "143"));
        byte[] after = "[Service]\nSuccessExitStatus=143\n".getBytes(StandardCharsets.UTF_8);
        Plan plan =
                new Plan(
                        ZOOKEEPER,
                        Where.ETC,
                        Path.of(FILE),
                        Optional.empty(),
                        after,
                        settings,
                        Resumption.RESET,
                        List.of(
                                "systemd-analyze verify zookeeper.service",
                                "systemctl daemon-reload",
                                "systemctl show zookeeper.service",
                                "systemctl reset-failed zookeeper.service"));
        Applied applied = new Applied(FILE, true, true, RUNNING, false, List.of());
        return new FakeSession(situation, Fact.known(plan), applied, Duration.ZERO);
    }
}
