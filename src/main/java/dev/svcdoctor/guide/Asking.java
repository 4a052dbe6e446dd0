package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Question;

import java.util.List;
import java.util.Optional;

/** A question that only a person can answer. */
record Asking(Question question) implements Place {
    @Override
    public Scene scene(Told told) {
        List<Option> options = question.choices().stream().map(this::option).toList();
        List<Block> blocks =
                List.of(Block.Text.of("Only you can know this. It decides what the fix will be."));
        return new Scene(Stage.FIX, question.text(), "question", blocks, options, standard(told));
    }

    private Option option(Question.Choice choice) {
        return new Option(
                choice.value(),
                choice.effect(),
                d -> d.go(d.told().answer(question.key(), choice.value()), new Answering()));
    }

    private int standard(Told told) {
        String value = told.answers().getOrDefault(question.key(), question.standard());
        List<String> values = question.choices().stream().map(Question.Choice::value).toList();
        return Math.max(0, values.indexOf(value));
    }

    /** On towards the fix; back to the cause if the answer speaks for another one. */
    static Dialogue answered(Dialogue at, Situation now) {
        Told before = at.told();
        Told told = before.seen(now);
        Optional<Finding> mine =
                told.diagnosis().findings().stream()
                        .filter(f -> f.id().equals(before.current()))
                        .findFirst();
        if (mine.isPresent() && first(before).equals(first(told))) {
            return Cure.towards(at.arrive(told, new Answering()), mine.get());
        }
        return at.restart(
                told.at("").noting("With your answer, the facts speak for this."), new Cause());
    }

    private static Optional<String> first(Told told) {
        return told.diagnosis().findings().stream().map(Finding::id).findFirst();
    }
}
