package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;

import java.util.Optional;

/** The person has ruled out everything we know. */
record Further() implements Place {
    /** From a finding that isn't it to the next one, or here. */
    static Dialogue from(Dialogue at, Finding wrong) {
        Told told = at.told().ruleOut(wrong);
        Optional<Finding> next = told.next();
        return next.map(f ->
                        at.go(
                                told.at(f.id()).noting("Then this is the next possible cause."),
                                new Cause()))
                .orElseGet(() -> at.go(told, new Further()));
    }

    @Override
    public Scene scene(Told told) {
        return Unknown.scene(told, "Nothing else that we know fits", "", "What was found");
    }
}
