package dev.svcdoctor.guide;

/** Where a dialogue stands. Immutable; all it knows beside itself is what the dialogue was told. */
interface Place {
    /** What there is to see and to choose. */
    Scene scene(Told told);

    /** What is wanted next; places where work is under way want that work. */
    default Effect effect(Told told) {
        return new Effect.Ask();
    }
}
