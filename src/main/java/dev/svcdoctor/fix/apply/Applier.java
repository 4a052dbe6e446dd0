package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitState;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;

/**
 * Carries out plans: checked beforehand, written in one piece, loaded, compared, watched, and taken
 * back unless all of that goes well.
 */
public final class Applier {
    private static final long LONGEST_TAKE_BACK = 60;

    private final Files files;
    private final Ledger ledger;
    private final Clock clock;
    private final Pause pause;
    private final BiFunction<Plan, Steps, Aftercare> care;
    private final ReentrantLock busy = new ReentrantLock();

    private Applier(
            Files files,
            Ledger ledger,
            Clock clock,
            Pause pause,
            BiFunction<Plan, Steps, Aftercare> care) {
        this.files = files;
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
        this.care = care;
    }

    /**
     * For a machine with a manager.
     *
     * @param limit for each command; a start may take as long as the unit allows
     */
    public static Applier live(Host host, Ledger ledger, Clock clock, Pause pause, Duration limit) {
        return new Applier(
                host.files(),
                ledger,
                clock,
                pause,
                (plan, steps) -> new Live(new Systemctl(host, plan.calls(), limit), steps));
    }

    /** For files without a manager: images, tests. */
    public static Applier offline(Files files, Ledger ledger, Clock clock) {
        return new Applier(
                files, ledger, clock, Pause.real(), (_, steps) -> new Aftercare.None(steps));
    }

    /**
     * Carries out a plan. When it returns, the drop-in is in place and proven (or just in place,
     * where no manager is asked), or the files are as they were before; the messages say which and
     * why. Only what {@link Applied} says {@code written} of and no {@code tookBack} is left
     * behind.
     *
     * <p>An interrupt, at any moment and however often, stops it in good order and counts as
     * answered. It works on a thread of its own: an interrupt would break off a write to a file.
     */
    public Applied apply(Plan plan, Watch watch, Progress progress) {
        FutureTask<Applied> work =
                new FutureTask<>(() -> carryOut(plan, watch, new Steps(progress, pause)));
        Thread.ofPlatform().name("fix").start(work);
        return await(work);
    }

    private Applied await(FutureTask<Applied> work) {
        while (true) {
            try {
                return work.get();
            } catch (InterruptedException e) {
                pause.stop();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException bug) {
                    throw bug;
                }
                throw (Error) e.getCause();
            }
        }
    }

    private Applied carryOut(Plan plan, Watch watch, Steps steps) {
        busy.lock();
        try {
            Fact<Files.Lock> lock = ledger.lock();
            if (!(lock instanceof Fact.Known<Files.Lock>(Files.Lock held))) {
                return untouched(plan, refused(Systemctl.why(lock)));
            }
            try (held) {
                Aftercare aftercare = care.apply(plan, steps);
                return new Attempt(plan, files, ledger, aftercare, steps)
                        .run(watch, clock.instant());
            }
        } finally {
            busy.unlock();
        }
    }

    private static List<String> refused(String why) {
        return why.endsWith(Change.Why.DENIED.text())
                ? List.of(why, "writing takes root's rights: try sudo", "nothing was changed")
                : List.of(why, "nothing was changed");
    }

    /** Says what {@link #apply} would do, and does nothing. */
    public Applied dryRun(Plan plan) {
        List<String> messages = new ArrayList<>();
        messages.add(
                plan.changesNothing()
                        ? plan.file() + " stands as planned already"
                        : "would write " + plan.file());
        plan.commands().forEach(command -> messages.add("would run " + command));
        messages.add("nothing was changed");
        return untouched(plan, messages);
    }

    private static Applied untouched(Plan plan, List<String> messages) {
        return new Applied(plan.file().toString(), false, false, UnitState.NONE, false, messages);
    }

    /**
     * Ends an {@link #apply} that another thread is in, for good, and waits until it has taken back
     * what is not proven yet. For the end of the process; does nothing if nothing is under way.
     */
    public void takeBackUnverified() {
        pause.stop();
        try {
            if (busy.tryLock(LONGEST_TAKE_BACK, TimeUnit.SECONDS)) {
                busy.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
