package dev.svcdoctor.guide;

import java.util.List;

/** The transcript is being kept. */
record Saving() implements Place {
    @Override
    public Scene scene(Told told) {
        return Scene.working(Stage.RECORD, "Saving the transcript", told.rows(List.of()));
    }

    @Override
    public Effect effect(Told told) {
        return new Effect.Save();
    }
}
