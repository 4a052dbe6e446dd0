package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.model.UnitState;

import java.util.Optional;

/** What happens around a write: before it, after it, and after it was taken back. */
interface Aftercare {
    /** Looks at the plan before anything is written; what stands in the way, if anything. */
    Optional<String> prepare(Plan plan);

    /** Has the drop-in loaded and sees to the unit; what went wrong, if anything. */
    Optional<String> follow(Plan plan, Watch watch);

    /** Brings the manager and the unit back, after the files are as they were. */
    void restore(Entry entry, boolean trusted);

    /** The unit's ActiveState before anything was done; empty if no manager was asked. */
    String activeBefore();

    /** The unit now. */
    UnitState state();

    /** What a write that went well is worth. */
    Status proven();

    /** Where no manager is touched. */
    record None(Steps steps) implements Aftercare {
        @Override
        public Optional<String> prepare(Plan plan) {
            return Optional.empty();
        }

        @Override
        public Optional<String> follow(Plan plan, Watch watch) {
            steps.say("no manager was asked: nothing is loaded or started");
            return Optional.empty();
        }

        @Override
        public void restore(Entry entry, boolean trusted) {}

        @Override
        public String activeBefore() {
            return "";
        }

        @Override
        public UnitState state() {
            return UnitState.NONE;
        }

        @Override
        public Status proven() {
            return Status.KEPT;
        }
    }
}
