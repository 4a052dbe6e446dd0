package dev.svcdoctor.app;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Setting;

import java.util.List;

/** Planning a drop-in and writing it, for one kind of subject. */
interface Curing {
    /** What would be written beside what is there; missing if it cannot or must not be. */
    Fact<Plan> plan(Case seen, List<Setting> settings);

    /** What would be written if nothing were there. */
    Plan sketch(Case seen, List<Setting> settings);

    Applied apply(Plan plan, Progress progress);

    /** True while {@link #apply} is at work. */
    boolean isBusy();

    /** Takes back what is not verified yet; from any thread. */
    void takeBackUnverified();

    /** Takes back what {@link #apply} wrote; ready to copy. */
    String undoCommand(Case seen);
}
