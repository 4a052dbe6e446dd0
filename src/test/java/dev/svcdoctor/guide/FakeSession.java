package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.UnitState;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An outside made of given answers; remembers what it was asked to do. */
public final class FakeSession implements Session {
    public static final String FILE = "/etc/systemd/system/zookeeper.service.d/override.conf";
    private static final UnitState STOPPED =
            new UnitState("Zookeeper", "loaded", "inactive", "dead", "success", "enabled", "");

    private final Deque<Fact<Situation>> looks = new ArrayDeque<>();
    private final Applied applied;
    public final List<String> done = new ArrayList<>();
    public List<String> saved = List.of();

    private FakeSession(Applied applied) {
        this.applied = applied;
    }

    /** Looks give these, in order, the last one for ever; a fix works. */
    public static FakeSession seeing(Situation... situations) {
        return ending(worked(), situations);
    }

    public static FakeSession ending(Applied applied, Situation... situations) {
        FakeSession session = new FakeSession(applied);
        List.of(situations).forEach(s -> session.looks.add(Fact.known(s)));
        return session;
    }

    public static FakeSession blind(String why) {
        FakeSession session = new FakeSession(worked());
        session.looks.add(Fact.missing(why));
        return session;
    }

    public static Applied worked() {
        return new Applied(FILE, true, true, STOPPED, false, List.of());
    }

    public static Applied tookBack() {
        UnitState failed =
                new UnitState("Zookeeper", "loaded", "failed", "failed", "timeout", "enabled", "");
        return new Applied(
                FILE, false, false, failed, true, List.of("It failed again after 2 s: timeout"));
    }

    @Override
    public Fact<Situation> look(Progress progress) {
        done.add("look");
        progress.step("systemctl show", Progress.State.RUNNING, "");
        progress.step("systemctl show", Progress.State.DONE, "");
        return looks.size() > 1 ? looks.poll() : looks.peek();
    }

    @Override
    public Situation answer(Map<String, String> answers) {
        done.add("answer " + answers);
        return Samples.slow("hours".equals(answers.get("start-time")) ? "6h" : "5min", false);
    }

    @Override
    public Fact<Plan> plan(Finding finding) {
        done.add("plan " + finding.id());
        return finding.dropIn()
                .map(fix ->
                        new Plan(
                                Samples.ZOOKEEPER,
                                Where.ETC,
                                Path.of(FILE),
                                Optional.empty(),
                                ("[Service]\n" + fix.settings().getFirst().line() + "\n")
                                        .getBytes(StandardCharsets.UTF_8),
                                fix.settings(),
                                Resumption.RESET,
                                List.of(
                                        "systemctl daemon-reload",
                                        "systemctl reset-failed zookeeper.service")))
                .<Fact<Plan>>map(Fact::known)
                .orElseGet(() -> Fact.missing("there is no drop-in"));
    }

    @Override
    public Applied apply(Plan plan, Progress progress) {
        done.add("apply " + plan.content().strip().replace('\n', ' '));
        progress.step("systemd-analyze verify", Progress.State.RUNNING, "");
        progress.step("systemd-analyze verify", Progress.State.DONE, "");
        boolean well = applied.verified();
        progress.step(
                "watch",
                well ? Progress.State.DONE : Progress.State.FAILED,
                well ? "5 s" : "failed again");
        return applied;
    }

    @Override
    public Fact<String> save(List<String> sessionText) {
        done.add("save");
        saved = sessionText;
        return Fact.known("/root/svc-doctor/zookeeper-20261122-102930");
    }

    @Override
    public String undoCommand() {
        return "svc-doctor undo zookeeper.service";
    }
}
