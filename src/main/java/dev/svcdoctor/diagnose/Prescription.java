package dev.svcdoctor.diagnose;

import dev.svcdoctor.knowledge.Pattern;
import dev.svcdoctor.knowledge.Template;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the cure that fits: the first of a pattern's whose conditions hold and whose values are
 * all known.
 */
record Prescription(Evaluator evaluator, Scope scope) {

    /**
     * What was chosen.
     *
     * @param wanted looks that the choice depends on; then nothing has been chosen yet
     */
    record Choice(Optional<Fix> fix, List<Step> steps, Set<Probe> wanted) {}

    Choice choose(Pattern pattern, Names names) {
        for (Pattern.Cure cure : pattern.cures()) {
            switch (evaluator.all(cure.when(), names)) {
                case Outcome.Holds holds -> {
                    Optional<Choice> choice = write(cure, holds.names());
                    if (choice.isPresent()) {
                        return choice.get();
                    }
                }
                case Outcome.Pending pending -> {
                    return new Choice(Optional.empty(), List.of(), pending.probes());
                }
                case Outcome.Fails _, Outcome.Unknown _ -> {}
            }
        }
        return new Choice(Optional.empty(), List.of(), Set.of());
    }

    private Optional<Choice> write(Pattern.Cure cure, Names names) {
        Optional<String> summary = scope.fill(cure.summary(), names);
        Optional<List<Setting>> settings = settings(cure, names);
        if (summary.isEmpty() || settings.isEmpty()) {
            return Optional.empty();
        }
        String risk = scope.fill(cure.risk(), names).orElse("");
        Fix fix =
                cure.isDropIn()
                        ? new Fix.DropIn(
                                summary.get(), settings.get(), risk, steps(cure.check(), names))
                        : new Fix.Manual(summary.get(), risk);
        return Optional.of(new Choice(Optional.of(fix), steps(cure.steps(), names), Set.of()));
    }

    private Optional<List<Setting>> settings(Pattern.Cure cure, Names names) {
        List<Setting> all = new ArrayList<>();
        for (Pattern.Line line : cure.lines()) {
            Optional<List<Setting>> written =
                    switch (line) {
                        case Pattern.Line.Plain plain -> plain(plain, names);
                        case Pattern.Line.Rewrite rewrite ->
                                new Rewriting(scope, names).apply(rewrite);
                        case Pattern.Line.Last last -> new Rewriting(scope, names).last(last);
                    };
            if (written.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(written.get());
        }
        return Optional.of(all);
    }

    private Optional<List<Setting>> plain(Pattern.Line.Plain line, Names names) {
        Optional<String> directive = scope.fill(line.directive(), names);
        Optional<String> value =
                scope.fill(line.value(), Template.Use.UNIT_FILE, names)
                        .filter(text ->
                                text.chars().allMatch(c -> c >= ' ' || c == '\t')
                                        && !text.endsWith("\\"));
        return directive.flatMap(
                name -> value.map(text -> List.of(new Setting(line.section(), name, text))));
    }

    private List<Step> steps(List<Pattern.Todo> todos, Names names) {
        return todos.stream().flatMap(todo -> step(todo, names).stream()).toList();
    }

    private Optional<Step> step(Pattern.Todo todo, Names names) {
        Optional<String> words = scope.fill(todo.words(), names);
        Optional<String> command = scope.fill(todo.command(), Template.Use.SHELL, names);
        return words.isEmpty() || command.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(words.get(), command.get()));
    }
}
