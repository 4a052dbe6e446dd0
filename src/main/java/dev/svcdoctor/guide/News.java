package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;

/** What the outside tells a dialogue. */
public sealed interface News {

    /** A step of the work under way; see {@link Progress#step}. */
    record Step(String what, Progress.State state, String detail) implements News {}

    /** The answer to {@link Effect.Look}. */
    record Looked(Fact<Situation> situation) implements News {}

    /** The answer to {@link Effect.Answer}. */
    record Answered(Situation situation) implements News {}

    /** The answer to {@link Effect.MakePlan}. */
    record Planned(Fact<Plan> plan) implements News {}

    /**
     * The answer to {@link Effect.Apply}.
     *
     * @param undo the command that takes it back
     */
    record Tried(Applied applied, String undo) implements News {}

    /** The answer to {@link Effect.Save}: the folder, or why there is none. */
    record Saved(Fact<String> folder) implements News {}
}
