package dev.svcdoctor.diagnose;

import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.knowledge.Pattern;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.Question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds one pattern against a case. */
final class Examination {
    /**
     * What came of it.
     *
     * @param finding empty if the pattern does not fit, or cannot be judged before the wanted looks
     *     are taken
     */
    record Result(Optional<Finding> finding, List<Question> questions, Set<Probe> wanted) {
        static final Result NOTHING = new Result(Optional.empty(), List.of(), Set.of());

        static Result waits(Set<Probe> wanted) {
            return new Result(Optional.empty(), List.of(), wanted);
        }
    }

    private final Pattern pattern;
    private final Map<String, String> given;
    private final Scope scope;
    private final Evaluator evaluator;

    Examination(Pattern pattern, Facts facts, Map<String, String> given) {
        this.pattern = pattern;
        this.given = given;
        Map<String, String> answers = new HashMap<>();
        pattern.asks().forEach(ask -> answers.put(ask.key(), ask.standard()));
        answers.putAll(given);
        this.scope = new Scope(facts, answers);
        this.evaluator = new Evaluator(scope);
    }

    Result result() {
        return switch (evaluator.all(pattern.when(), Names.NONE)) {
            case Outcome.Fails _, Outcome.Unknown _ -> Result.NOTHING;
            case Outcome.Pending pending -> Result.waits(pending.probes());
            case Outcome.Holds fits -> unlessRuledOut(fits);
        };
    }

    private Result unlessRuledOut(Outcome.Holds fits) {
        boolean doubtful = false;
        for (var condition : pattern.unless()) {
            switch (evaluator.all(List.of(condition), fits.names())) {
                case Outcome.Holds _ -> {
                    return Result.NOTHING;
                }
                case Outcome.Pending pending -> {
                    return Result.waits(pending.probes());
                }
                case Outcome.Unknown _ -> doubtful = true;
                case Outcome.Fails _ -> {}
            }
        }
        return weighed(fits, doubtful);
    }

    /** What rules the pattern out could not be looked at: then it is no more than possible. */
    private Result weighed(Outcome.Holds fits, boolean doubtful) {
        for (Pattern.Surer surer : pattern.surer()) {
            switch (evaluator.all(surer.when(), fits.names())) {
                case Outcome.Holds more -> {
                    return cured(
                            fits.and(more), doubtful ? Confidence.POSSIBLE : surer.confidence());
                }
                case Outcome.Pending pending -> {
                    return Result.waits(pending.probes());
                }
                case Outcome.Fails _, Outcome.Unknown _ -> {}
            }
        }
        return cured(fits, doubtful ? Confidence.POSSIBLE : pattern.confidence());
    }

    private Result cured(Outcome.Holds fits, Confidence confidence) {
        Prescription.Choice choice =
                new Prescription(evaluator, scope).choose(pattern, fits.names());
        if (!choice.wanted().isEmpty()) {
            return Result.waits(choice.wanted());
        }
        Finding finding =
                new Finding(
                        pattern.id(),
                        scope.fill(pattern.title(), fits.names())
                                .orElseGet(() -> pattern.title().toString()),
                        pattern.severity(),
                        confidence,
                        explanation(fits.names()),
                        inOrder(fits.proof()),
                        choice.fix(),
                        choice.steps(),
                        pattern.references());
        return new Result(Optional.of(finding), questions(fits.names()), Set.of());
    }

    private String explanation(Names names) {
        return pattern.explain().stream()
                .flatMap(paragraph -> scope.fill(paragraph, names).stream())
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * What has a time first, in its order; then the rest as the pattern names it. A line is quoted
     * once.
     */
    private static List<Evidence> inOrder(List<Evidence> proof) {
        List<Evidence> ordered = new ArrayList<>();
        proof.stream()
                .filter(line -> line.time().isPresent())
                .sorted(Comparator.comparing(line -> line.time().orElseThrow()))
                .forEach(line -> quoteOnce(line, ordered));
        proof.stream()
                .filter(line -> line.time().isEmpty())
                .forEach(line -> quoteOnce(line, ordered));
        return ordered;
    }

    private static void quoteOnce(Evidence line, List<Evidence> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            Evidence there = ordered.get(i);
            if (there.text().equals(line.text()) && there.time().equals(line.time())) {
                ordered.set(i, there.note().isEmpty() ? line : there);
                return;
            }
        }
        ordered.add(line);
    }

    private List<Question> questions(Names names) {
        return pattern.asks().stream()
                .filter(ask -> evaluator.all(ask.when(), names) instanceof Outcome.Holds)
                .flatMap(ask -> question(ask, names).stream())
                .toList();
    }

    private Optional<Question> question(Pattern.Ask ask, Names names) {
        List<Question.Choice> choices = new ArrayList<>();
        ask.choices()
                .forEach((value, effect) ->
                        choices.add(
                                new Question.Choice(value, scope.fill(effect, names).orElse(""))));
        return scope.fill(ask.text(), names)
                .map(text ->
                        new Question(
                                ask.key(),
                                text,
                                choices,
                                ask.standard(),
                                given.getOrDefault(ask.key(), ask.standard()),
                                !given.containsKey(ask.key()),
                                pattern.id()));
    }
}
