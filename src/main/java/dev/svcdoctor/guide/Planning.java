package dev.svcdoctor.guide;

import java.util.List;

/** The drop-in is being planned; nothing is written. */
record Planning() implements Place {
    @Override
    public Scene scene(Told told) {
        return Scene.working(Stage.FIX, "Planning the drop-in", told.rows(List.of()));
    }

    @Override
    public Effect effect(Told told) {
        return new Effect.MakePlan(told.finding().orElseThrow());
    }
}
