package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Plan;

/** The plan is being carried out. */
record Applying(Plan plan) implements Place {
    @Override
    public Scene scene(Told told) {
        return Scene.working(Stage.CHECK, "Applying and checking", told);
    }

    @Override
    public Effect effect(Told told) {
        return new Effect.Apply(plan);
    }
}
