package dev.svcdoctor.app;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Planner;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Setting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans as usual and pretends to apply. */
final class FakeCuring implements Curing {
    private final Optional<String> refusal;
    private final Applied outcome;
    final List<Plan> applied = new ArrayList<>();

    FakeCuring(Optional<String> refusal, Applied outcome) {
        this.refusal = refusal;
        this.outcome = outcome;
    }

    @Override
    public Fact<Plan> plan(Case seen, List<Setting> settings) {
        return refusal.<Fact<Plan>>map(Fact::missing)
                .orElseGet(() -> Fact.known(sketch(seen, settings)));
    }

    @Override
    public Plan sketch(Case seen, List<Setting> settings) {
        Path file = Where.ETC.dropIn(seen.unit(), Path.of("/"));
        return Planner.offline(seen.unit(), Where.ETC, file, Optional.empty(), settings);
    }

    @Override
    public Applied apply(Plan plan, Progress progress) {
        applied.add(plan);
        return outcome;
    }

    @Override
    public boolean isBusy() {
        return false;
    }

    @Override
    public void takeBackUnverified() {
        applied.clear();
    }

    @Override
    public String undoCommand(Case seen) {
        return "svc-doctor undo " + seen.unit();
    }
}
