package dev.svcdoctor.model;

import java.util.List;

/**
 * Something only a person can know.
 *
 * @param key names it in {@code --answer KEY=VALUE}; unique within a diagnosis
 * @param choices at least two
 * @param standard the value of the choice taken when nobody is asked
 * @param answer the value in force: given by a person, or the standard
 * @param assumed true if nobody has answered yet, so that {@code answer} is the standard
 * @param finding the id of the finding that asks
 */
public record Question(
        String key,
        String text,
        List<Choice> choices,
        String standard,
        String answer,
        boolean assumed,
        String finding) {

    /** One answer and what follows from it. */
    public record Choice(String value, String effect) {}

    public Question {
        choices = List.copyOf(choices);
        if (choices.size() < 2 || choices.stream().noneMatch(c -> c.value().equals(standard))) {
            throw new IllegalArgumentException(
                    "a question has two or more choices, its default among them: " + key);
        }
    }
}
