package dev.svcdoctor.app;

import dev.svcdoctor.model.Question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks answers that were given before anybody asked. */
final class Answers {
    private Answers() {}

    /**
     * The first answer that fits no question.
     *
     * @param open the questions as they are without any answer
     * @param asked those with the answers; an answer may make its own question disappear
     */
    static Optional<Misuse> problem(
            Map<String, String> given, List<Question> open, List<Question> asked) {
        Map<String, Question> known = new LinkedHashMap<>();
        Stream.concat(open.stream(), asked.stream()).forEach(q -> known.putIfAbsent(q.key(), q));
        return given.keySet().stream()
                .sorted()
                .flatMap(key -> problem(key, given.get(key), known).stream())
                .findFirst();
    }

    private static Optional<Misuse> problem(String key, String value, Map<String, Question> known) {
        Question question = known.get(key);
        if (question == null) {
            return Optional.of(new Misuse("there is no question '" + key + "' here", list(known)));
        }
        boolean fits = question.choices().stream().anyMatch(c -> c.value().equals(value));
        return fits
                ? Optional.empty()
                : Optional.of(
                        new Misuse(
                                "'" + value + "' is no answer to '" + key + "'",
                                "one of " + line(question)));
    }

    private static String list(Map<String, Question> known) {
        return known.isEmpty()
                ? "nothing is asked about this unit"
                : known.values().stream().map(Answers::line).collect(Collectors.joining(", "));
    }

    private static String line(Question question) {
        return question.choices().stream()
                .map(Question.Choice::value)
                .collect(Collectors.joining("|", question.key() + "=", ""));
    }
}
