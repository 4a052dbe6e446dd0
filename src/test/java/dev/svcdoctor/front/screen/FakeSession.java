package dev.svcdoctor.front.screen;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Session;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A session that knows its answers beforehand.
 *
 * @param pace how long each step takes
 */
record FakeSession(Situation situation, Fact<Plan> planned, Applied applied, Duration pace)
        implements Session {

    @Override
    public Fact<Situation> look(Progress progress) {
        step(progress, "systemctl show zookeeper.service", "244 properties");
        step(progress, "systemctl cat zookeeper.service", "12 lines");
        step(progress, "journalctl -u zookeeper.service", "38 entries");
        return Fact.known(situation);
    }

    private boolean step(Progress progress, String what, String result) {
        progress.step(what, Progress.State.RUNNING, "");
        boolean interrupted = waited();
        progress.step(what, interrupted ? Progress.State.FAILED : Progress.State.DONE, result);
        return interrupted;
    }

    private boolean waited() {
        try {
            return new CountDownLatch(1).await(pace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }

    @Override
    public Situation answer(Map<String, String> answers) {
        return situation;
    }

    @Override
    public Fact<Plan> plan(Finding finding) {
        return planned;
    }

    @Override
    public Applied apply(Plan plan, Progress progress) {
        List<String> steps = List.of("systemd-analyze verify", "write", "systemctl daemon-reload");
        for (String step : steps) {
            if (step(progress, step, "")) {
                step(progress, "put everything back", "");
                return new Applied(
                        applied.file(), false, false, situation.state(), true, List.of("stopped"));
            }
        }
        step(progress, "systemctl show", "SuccessExitStatus=143");
        step(progress, "watch", "5 s");
        return applied;
    }

    @Override
    public Fact<String> save(List<String> sessionText) {
        return Fact.known("/root/svc-doctor/exit-143-after-stop/2026-11-22-zookeeper");
    }

    @Override
    public String undoCommand() {
        return "svc-doctor undo zookeeper.service";
    }
}
