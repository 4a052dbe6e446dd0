package dev.svcdoctor.diagnose;

import dev.svcdoctor.evidence.Event;
import dev.svcdoctor.evidence.Looked;
import dev.svcdoctor.evidence.Nearest;
import dev.svcdoctor.evidence.Told;
import dev.svcdoctor.evidence.UnitFiles;
import dev.svcdoctor.knowledge.Check;
import dev.svcdoctor.knowledge.Condition;
import dev.svcdoctor.knowledge.Template;
import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says of conditions whether they hold in a case. */
final class Evaluator {
    private final Scope scope;
    private final Checking checking;
    private final LogSearch log;

    Evaluator(Scope scope) {
        this.scope = scope;
        this.checking = new Checking(scope);
        this.log = new LogSearch(scope.facts(), checking);
    }

    /** All of them, one after the other; each sees the names that those before it gave. */
    Outcome all(List<Condition> conditions, Names names) {
        Outcome.Holds sum = new Outcome.Holds(names, List.of());
        boolean unknown = false;
        for (Condition condition : conditions) {
            switch (one(condition, sum.names())) {
                case Outcome.Holds holds -> sum = sum.and(holds);
                case Outcome.Fails fails -> {
                    return fails;
                }
                case Outcome.Pending pending -> {
                    return pending;
                }
                case Outcome.Unknown _ -> unknown = true;
            }
        }
        return unknown ? Outcome.UNKNOWN : sum;
    }

    private Outcome one(Condition condition, Names names) {
        return switch (condition) {
            case Condition.Show show -> properties(show, names);
            case Condition.Tells tells -> facts(tells, names);
            case Condition.Sets sets -> directives(sets, names);
            case Condition.Log wanted -> log(wanted, names);
            case Condition.Look look -> look(look, names);
            case Condition.Is is -> is(is, names);
            case Condition.Answered answered -> answered(answered, names);
            case Condition.Let let -> let(let, names);
            case Condition.Given given -> Outcome.holds(names.with(given.name(), given.value()));
            case Condition.Near near -> near(near, names);
            case Condition.Each each -> each(each, names);
            case Condition.All every -> all(every.conditions(), names);
            case Condition.Any any -> any(any.conditions(), names);
            case Condition.Not not -> negated(all(not.conditions(), names), names);
        };
    }

    private static Outcome negated(Outcome outcome, Names names) {
        return switch (outcome) {
            case Outcome.Holds _ -> Outcome.FAILS;
            case Outcome.Fails _ -> Outcome.holds(names);
            case Outcome.Pending pending -> pending;
            case Outcome.Unknown unknown -> unknown;
        };
    }

    /**
     * The first that holds. While one before it waits for a look, nothing is decided, so that the
     * order stays the author's; what the others wait for is asked for at the same time.
     */
    private Outcome any(List<Condition> conditions, Names names) {
        Outcome best = Outcome.FAILS;
        for (Condition condition : conditions) {
            Outcome outcome = one(condition, names);
            if (best instanceof Outcome.Pending waiting) {
                best = outcome instanceof Outcome.Pending more ? waiting.and(more) : waiting;
            } else if (outcome instanceof Outcome.Holds) {
                return outcome;
            } else if (!(outcome instanceof Outcome.Fails)) {
                best = outcome;
            }
        }
        return best;
    }

    private Outcome each(Condition.Each each, Names names) {
        List<Condition> rounds = new ArrayList<>();
        if (each.settings().isEmpty()) {
            Optional<List<String>> values = list(each.values(), names);
            if (values.isEmpty()) {
                return Outcome.UNKNOWN;
            }
            values.get().forEach(value -> rounds.add(round(each, value, "")));
        }
        for (String setting : each.settings()) {
            String directive = scope.fill(Template.of(setting), names).orElse(setting);
            for (UnitFiles.Line line : scope.inForce(directive)) {
                List<String> parts =
                        each.whole() ? List.of(line.value()) : Check.words(line.value());
                parts.forEach(part -> rounds.add(round(each, part, directive)));
            }
        }
        return any(rounds, names);
    }

    private static Condition round(Condition.Each each, String value, String directive) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition.Given(each.name(), value));
        conditions.add(new Condition.Given("directive", directive));
        conditions.addAll(each.when());
        return new Condition.All(conditions);
    }

    /**
     * The words of every value that a template's single name stands for, or the words of the
     * filled-in text.
     */
    private Optional<List<String>> list(Template template, Names names) {
        boolean single =
                template.names().size() == 1
                        && template.toString().equals("{" + template.names().getFirst() + "}");
        Optional<List<String>> values =
                single
                        ? scope.values(names, template.names().getFirst())
                        : scope.fill(template, names).map(List::of);
        return values.map(
                all -> all.stream().flatMap(value -> Check.words(value).stream()).toList());
    }

    private Outcome properties(Condition.Show show, Names names) {
        return checks(
                show.properties(),
                names,
                scope::property,
                (name, value) ->
                        show.quiet()
                                ? List.of()
                                : List.of(
                                        Evidence.show(
                                                name + "=" + (value.isEmpty() ? " (empty)" : value),
                                                show.note())));
    }

    private Outcome directives(Condition.Sets sets, Names names) {
        return checks(
                sets.directives(),
                names,
                scope::directive,
                (name, value) -> {
                    List<UnitFiles.Line> lines = scope.inForce(name);
                    return sets.quiet() || lines.isEmpty()
                            ? List.of()
                            : List.of(Evidence.unitFile(lines.getLast().quoted(), sets.note()));
                });
    }

    private Outcome facts(Condition.Tells tells, Names names) {
        return checks(
                tells.facts(),
                names,
                this::fact,
                (name, value) ->
                        tells.quiet()
                                ? List.of()
                                : scope.fact(name).map(Told::proof).orElse(List.of()).stream()
                                        .map(line -> noted(line, tells.note()))
                                        .toList());
    }

    /**
     * What the journal does not tell, although it could be read, did not happen: an empty value.
     */
    private Optional<String> fact(String name) {
        Optional<String> value = scope.fact(name).map(Told::value);
        boolean readable =
                !scope.facts().story().runs().isEmpty()
                        || !(name.startsWith("run.") || name.startsWith("said."));
        return value.isPresent() || !readable ? value : Optional.of("");
    }

    private static Evidence noted(Evidence line, String note) {
        return new Evidence(line.source(), line.time(), line.text(), note);
    }

    private interface Quote {
        List<Evidence> of(String name, String value);
    }

    private Outcome checks(
            Map<String, Check> checks,
            Names names,
            Function<String, Optional<String>> values,
            Quote quote) {
        Outcome.Holds sum = new Outcome.Holds(names, List.of());
        boolean unknown = false;
        for (Map.Entry<String, Check> check : checks.entrySet()) {
            Optional<String> value = values.apply(check.getKey());
            Optional<Names> passed =
                    value.flatMap(found -> checking.pass(check.getValue(), found, names));
            unknown |= value.isEmpty();
            if (value.isPresent() && passed.isEmpty()) {
                return Outcome.FAILS;
            }
            if (passed.isPresent()) {
                sum =
                        sum.and(
                                merged(
                                        sum.names(),
                                        passed.get(),
                                        quote.of(check.getKey(), value.get())));
            }
        }
        return unknown ? Outcome.UNKNOWN : sum;
    }

    private static Outcome.Holds merged(Names before, Names found, List<Evidence> proof) {
        Names names = before;
        for (Map.Entry<String, List<String>> name : found.values().entrySet()) {
            names = names.with(name.getKey(), name.getValue());
        }
        return new Outcome.Holds(names, proof);
    }

    private Outcome log(Condition.Log wanted, Names names) {
        if (scope.facts().story().runs().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Optional<LogSearch.Hit> hit = log.find(wanted.query(), names);
        return hit.isEmpty()
                ? Outcome.FAILS
                : new Outcome.Holds(hit.get().names(), quoted(hit.get().event(), wanted));
    }

    private static List<Evidence> quoted(Event event, Condition.Log wanted) {
        return wanted.quiet()
                ? List.of()
                : List.of(Evidence.journal(event.entry().time(), event.message(), wanted.note()));
    }

    private Outcome look(Condition.Look look, Names names) {
        List<String> words = new ArrayList<>();
        for (Template word : look.words()) {
            Optional<String> filled = scope.fill(word, names).filter(text -> !text.isEmpty());
            if (filled.isEmpty()) {
                return Outcome.FAILS;
            }
            words.add(filled.get());
        }
        Probe probe = new Probe(words.getFirst(), words.subList(1, words.size()));
        Optional<Fact<Looked>> answer = scope.facts().looked(probe);
        return answer.isEmpty()
                ? new Outcome.Pending(Set.of(probe))
                : told(look, answer.get(), names);
    }

    private Outcome told(Condition.Look look, Fact<Looked> answer, Names names) {
        if (!(answer instanceof Fact.Known<Looked>(Looked looked))) {
            return Outcome.UNKNOWN;
        }
        Outcome checked =
                checks(
                        look.where(),
                        names,
                        name -> Optional.of(looked.get(name)),
                        (n, v) -> List.of());
        if (!(checked instanceof Outcome.Holds(Names found, List<Evidence> _))) {
            return checked;
        }
        Names bound = found;
        for (Map.Entry<String, String> bind : look.bind().entrySet()) {
            if (looked.all(bind.getValue()).isEmpty()) {
                return Outcome.FAILS;
            }
            bound = bound.with(bind.getKey(), looked.all(bind.getValue()));
        }
        Names all = bound;
        List<Evidence> proof =
                look.proof().isEmpty()
                        ? List.of()
                        : scope.fill(look.proof(), all).stream()
                                .map(text -> Evidence.probe(text, look.note()))
                                .toList();
        return new Outcome.Holds(all, proof);
    }

    private Outcome is(Condition.Is is, Names names) {
        Optional<String> text = scope.fill(is.text(), names);
        if (text.isEmpty()) {
            return Outcome.FAILS;
        }
        return checking.pass(is.check(), text.get(), names)
                .map(Outcome::holds)
                .orElse(Outcome.FAILS);
    }

    private Outcome answered(Condition.Answered answered, Names names) {
        boolean all =
                answered.answers().entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().equals(scope.answers().get(wanted.getKey())));
        return all ? Outcome.holds(names) : Outcome.FAILS;
    }

    private Outcome let(Condition.Let let, Names names) {
        Names more = names;
        for (Map.Entry<String, Template> name : let.names().entrySet()) {
            Optional<String> value = scope.fill(name.getValue(), more);
            if (value.isEmpty()) {
                return Outcome.FAILS;
            }
            more = more.with(name.getKey(), value.get());
        }
        return Outcome.holds(more);
    }

    private Outcome near(Condition.Near near, Names names) {
        Optional<String> wanted = scope.fill(near.wanted(), names);
        Optional<List<String>> among = list(near.among(), names);
        if (wanted.isEmpty() || among.isEmpty()) {
            return Outcome.FAILS;
        }
        return Nearest.to(wanted.get(), among.get())
                .map(found -> Outcome.holds(names.with(near.bind(), found)))
                .orElse(Outcome.FAILS);
    }
}
