package dev.svcdoctor.diagnose;

import dev.svcdoctor.knowledge.Amount;
import dev.svcdoctor.knowledge.Check;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;

/** Holds a value against a {@link Check}. */
record Checking(Scope scope) {

    /**
     * @return the names, more of them if the check found some; empty if the value does not pass
     */
    Optional<Names> pass(Check check, String value, Names names) {
        return switch (check) {
            case Check.OneOf one ->
                    when(
                            one.values().stream()
                                    .anyMatch(t -> scope.fill(t, names).equals(Optional.of(value))),
                            names);
            case Check.HasWord has ->
                    when(
                            scope.fill(has.word(), names)
                                    .filter(Check.words(value)::contains)
                                    .isPresent(),
                            names);
            case Check.Empty empty -> when(value.isEmpty() == empty.wanted(), names);
            case Check.Over over -> when(amount(value, number -> number > over.bound()), names);
            case Check.Under under -> when(amount(value, number -> number < under.bound()), names);
            case Check.Not not -> when(pass(not.check(), value, names).isEmpty(), names);
            case Check.Every every -> every(every, value, names);
            case Check.Matches matches -> find(matches, value, names);
        };
    }

    private Optional<Names> every(Check.Every every, String value, Names names) {
        Optional<Names> sum = Optional.of(names);
        for (Check check : every.checks()) {
            sum = sum.flatMap(found -> pass(check, value, found));
        }
        return sum;
    }

    private static Optional<Names> when(boolean passed, Names names) {
        return passed ? Optional.of(names) : Optional.empty();
    }

    private static boolean amount(String value, DoublePredicate wanted) {
        OptionalDouble number = Amount.parse(value);
        return number.isPresent() && wanted.test(number.getAsDouble());
    }

    private static Optional<Names> find(Check.Matches matches, String value, Names names) {
        Matcher found = matches.pattern().matcher(value);
        if (!found.find()) {
            return Optional.empty();
        }
        Names more = names;
        for (String group : matches.groups()) {
            if (found.group(group) != null) {
                more = more.with(group, found.group(group));
            }
        }
        return Optional.of(more);
    }
}
