package dev.svcdoctor.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.svcdoctor.evidence.Facts;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every {@code {name}} in what a person reads or systemd gets is given by a condition or is a fact.
 * A text with a name that nobody gives would silently never be shown.
 */
class NamesTest {
    private static final Set<String> FACTS = Set.copyOf(Facts.names());
    private static final List<String> ASKED = List.of("show.", "setting.", "place.");

    @TestFactory
    Stream<DynamicTest> everyNameIsGivenSomewhere() {
        return Knowledge.load(List.of()).patterns().stream()
                .map(pattern ->
                        dynamicTest(
                                pattern.id(),
                                () -> assertEquals(List.of(), strangers(pattern), pattern.id())));
    }

    private static List<String> strangers(Pattern pattern) {
        Set<String> given = new HashSet<>();
        give(pattern.when(), given);
        pattern.surer().forEach(surer -> give(surer.when(), given));
        pattern.asks().forEach(ask -> given.add("answer." + ask.key()));
        List<Template> texts = new ArrayList<>(pattern.explain());
        texts.add(pattern.title());
        List<String> strangers = new ArrayList<>(unknown(texts, given));
        for (Pattern.Ask ask : pattern.asks()) {
            List<Template> asked = new ArrayList<>(ask.choices().values());
            asked.add(ask.text());
            strangers.addAll(unknown(asked, with(ask.when(), given)));
        }
        for (Pattern.Cure cure : pattern.cures()) {
            strangers.addAll(unknown(texts(cure), with(cure.when(), given)));
        }
        return strangers;
    }

    private static List<String> unknown(List<Template> texts, Set<String> given) {
        return texts.stream()
                .flatMap(text -> text.names().stream())
                .filter(name -> !given.contains(name) && !FACTS.contains(name))
                .filter(name -> ASKED.stream().noneMatch(name::startsWith))
                .toList();
    }

    private static Set<String> with(List<Condition> more, Set<String> given) {
        Set<String> all = new HashSet<>(given);
        give(more, all);
        return all;
    }

    private static List<Template> texts(Pattern.Cure cure) {
        List<Template> texts = new ArrayList<>(List.of(cure.summary(), cure.risk()));
        Stream.concat(cure.steps().stream(), cure.check().stream())
                .forEach(todo -> texts.addAll(List.of(todo.words(), todo.command())));
        for (Pattern.Line line : cure.lines()) {
            switch (line) {
                case Pattern.Line.Plain plain ->
                        texts.addAll(List.of(plain.directive(), plain.value()));
                case Pattern.Line.Rewrite rewrite ->
                        texts.addAll(List.of(rewrite.directive(), rewrite.from(), rewrite.to()));
                case Pattern.Line.Last _ -> {}
            }
        }
        return texts;
    }

    private static void give(List<Condition> conditions, Set<String> given) {
        for (Condition condition : conditions) {
            switch (condition) {
                case Condition.Show show -> checks(show.properties().values(), given);
                case Condition.Tells tells -> checks(tells.facts().values(), given);
                case Condition.Sets sets -> checks(sets.directives().values(), given);
                case Condition.Log log ->
                        log.query().matches().ifPresent(matches -> given.addAll(matches.groups()));
                case Condition.Look look -> {
                    checks(look.where().values(), given);
                    given.addAll(look.bind().keySet());
                }
                case Condition.Is is -> checks(List.of(is.check()), given);
                case Condition.Let let -> given.addAll(let.names().keySet());
                case Condition.Given name -> given.add(name.name());
                case Condition.Near near -> given.add(near.bind());
                case Condition.Each each -> {
                    given.addAll(List.of(each.name(), "directive"));
                    give(each.when(), given);
                }
                case Condition.All all -> give(all.conditions(), given);
                case Condition.Any any -> give(any.conditions(), given);
                case Condition.Answered _, Condition.Not _ -> {}
            }
        }
    }

    private static void checks(Iterable<Check> checks, Set<String> given) {
        for (Check check : checks) {
            switch (check) {
                case Check.Matches matches -> given.addAll(matches.groups());
                case Check.Every every -> checks(every.checks(), given);
                case Check.OneOf _,
                        Check.HasWord _,
                        Check.Empty _,
                        Check.Over _,
                        Check.Under _,
                        Check.Not _ -> {}
            }
        }
    }
}
