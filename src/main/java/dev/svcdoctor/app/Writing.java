package dev.svcdoctor.app;

import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.fix.apply.Applier;
import dev.svcdoctor.fix.apply.Drafter;
import dev.svcdoctor.fix.apply.Watch;
import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Planner;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Setting;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Writes drop-ins, with a manager or below a root. */
final class Writing implements Curing {
    private final Drafter drafter;
    private final Supplier<Applier> appliers;
    private final Watch watch;
    private final boolean dryRun;
    private final String undo;
    private final AtomicReference<Optional<Applier>> busy = new AtomicReference<>(Optional.empty());

    /**
     * @param appliers gives one for each attempt: one that was stopped stays so
     * @param undo the command that takes back, without the unit
     */
    Writing(Drafter drafter, Supplier<Applier> appliers, Watch watch, boolean dryRun, String undo) {
        this.drafter = drafter;
        this.appliers = appliers;
        this.watch = watch;
        this.dryRun = dryRun;
        this.undo = undo;
    }

    @Override
    public Fact<Plan> plan(Case seen, List<Setting> settings) {
        return drafter.draft(seen.unit(), settings, Resuming.of(Facts.of(seen)));
    }

    @Override
    public Plan sketch(Case seen, List<Setting> settings) {
        return Planner.offline(
                seen.unit(),
                drafter.where(),
                drafter.where().dropIn(seen.unit(), drafter.home()),
                Optional.empty(),
                settings);
    }

    @Override
    public Applied apply(Plan plan, Progress progress) {
        Applier applier = appliers.get();
        if (dryRun) {
            return applier.dryRun(plan);
        }
        busy.set(Optional.of(applier));
        try {
            return applier.apply(
                    plan,
                    watch,
                    (what, state, detail) ->
                            progress.step(what, Progress.State.valueOf(state.name()), detail));
        } finally {
            busy.set(Optional.empty());
        }
    }

    @Override
    public boolean isBusy() {
        return busy.get().isPresent();
    }

    @Override
    public void takeBackUnverified() {
        busy.get().ifPresent(Applier::takeBackUnverified);
    }

    @Override
    public String undoCommand(Case seen) {
        return undo + " " + seen.unit();
    }
}
