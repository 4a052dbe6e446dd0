package dev.svcdoctor.guide;

/** The unit is being looked at. */
record Looking() implements Place {
    @Override
    public Scene scene(Told told) {
        return Scene.working(Stage.LOOK, "Looking at " + told.unit(), told);
    }

    @Override
    public Effect effect(Told told) {
        return new Effect.Look();
    }
}
