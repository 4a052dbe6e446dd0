package dev.svcdoctor.guide;

import java.util.List;

/** The answers are being taken into account. */
record Answering() implements Place {
    @Override
    public Scene scene(Told told) {
        return Scene.working(Stage.FIX, "Taking your answer into account", told.rows(List.of()));
    }

    @Override
    public Effect effect(Told told) {
        return new Effect.Answer(told.answers());
    }
}
