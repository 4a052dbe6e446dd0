package dev.svcdoctor.evidence;

import static java.util.Map.entry;

import dev.svcdoctor.model.Evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts that patterns ask by name. They are about the decisive run ({@link Story#decisive}) unless
 * they say otherwise. Each gives its value and its proof, or nothing when the case does not tell.
 */
final class RunFacts {
    private static final Pattern TIMEOUT =
            Pattern.compile(
                    "(?:^|: )(?:State ')?(?<phase>[a-z-]+)'?(?: operation)? timed out[.!]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFTOVER =
            Pattern.compile(
                    "Killing process (?<pid>\\d+) \\((?<name>.+)\\) with signal|Unit process (?<pid2>\\d+) \\((?<name2>.+)\\) remains");

    static final Map<String, Function<Facts, Optional<Told>>> ALL =
            Map.ofEntries(
                    entry("unit.standing", facts -> plain(facts.standing().word())),
                    entry("unit.name", facts -> plain(facts.subject().unit().value())),
                    entry("unit.stem", facts -> plain(facts.subject().unit().stem())),
                    entry("unit.prefix", facts -> plain(facts.subject().unit().prefix())),
                    entry("unit.type", facts -> plain(facts.subject().unit().type())),
                    entry(
                            "unit.systemd",
                            facts ->
                                    facts.subject()
                                            .systemd()
                                            .asKnown()
                                            .flatMap(v -> plain(v.toString()))),
                    entry(
                            "unit.last-event",
                            facts -> facts.story().last().map(e -> Told.by(e.kind().word(), e))),
                    entry("run.stopping-line", facts -> closing(facts, false)),
                    entry("run.stopping-late", facts -> closing(facts, true)),
                    entry("run.stop-asked", RunFacts::stopAsked),
                    entry(
                            "run.ready",
                            facts -> yesOrNo(facts, run(facts).first(EventKind.STARTED))),
                    entry("run.timeout", facts -> find(facts, EventKind.TIMEOUT, TIMEOUT, "phase")),
                    entry(
                            "run.exit-code",
                            facts -> mainEnd(facts).map(ProcessEnd::code).flatMap(RunFacts::plain)),
                    entry(
                            "run.exit-status",
                            facts -> mainEnd(facts).flatMap(end -> plain("" + end.status()))),
                    entry(
                            "run.seconds",
                            facts ->
                                    known(facts)
                                            .flatMap(run -> plain("" + run.length().toSeconds()))),
                    entry(
                            "run.said-ready",
                            facts ->
                                    ProgramTalk.of(run(facts)).ready().map(e -> Told.by("yes", e))),
                    entry("run.progress", facts -> ProgramTalk.of(run(facts)).progress()),
                    entry("run.working", RunFacts::working),
                    entry("run.talks-itself", RunFacts::talksItself),
                    entry(
                            "run.first-error",
                            facts ->
                                    ProgramTalk.of(run(facts))
                                            .pointed()
                                            .map(e -> Told.by(e.message(), e))),
                    entry(
                            "run.talkers",
                            facts ->
                                    known(facts)
                                            .flatMap(run ->
                                                    plain("" + ProgramTalk.of(run).talkers()))),
                    entry("run.leftover", RunFacts::leftover),
                    entry("run.start-limit", RunFacts::startLimit));

    private RunFacts() {}

    static Run run(Facts facts) {
        return facts.story().decisive();
    }

    private static Optional<Run> known(Facts facts) {
        return Optional.of(run(facts)).filter(run -> !run.events().isEmpty());
    }

    static Optional<Told> plain(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(Told.plain(value));
    }

    private static Optional<Told> yesOrNo(Facts facts, Optional<Event> event) {
        return known(facts)
                .map(run -> event.map(e -> Told.by("yes", e)).orElseGet(() -> Told.plain("no")));
    }

    private static Optional<Told> stopAsked(Facts facts) {
        return yesOrNo(facts, run(facts).stopAsked());
    }

    private static Optional<Told> closing(Facts facts, boolean late) {
        return ProgramTalk.of(run(facts))
                .closing(run(facts).stopAsked(), run(facts).last(EventKind.TIMEOUT), late)
                .map(e -> Told.by(e.message(), e));
    }

    static Optional<Told> find(Facts facts, EventKind kind, Pattern form, String group) {
        for (Event event : run(facts).events().reversed()) {
            Matcher words = form.matcher(event.message());
            if (event.is(kind) && words.find()) {
                return Optional.of(Told.by(words.group(group), event));
            }
        }
        return Optional.empty();
    }

    private static Optional<ProcessEnd> mainEnd(Facts facts) {
        return run(facts).last(EventKind.MAIN_EXIT).flatMap(ProcessEnd::of);
    }

    private static Optional<Told> working(Facts facts) {
        return ProgramTalk.of(run(facts)).working().map(line -> Told.by("yes", line));
    }

    /**
     * Whether the process that systemd started spoke itself, or only others that it has started.
     */
    private static Optional<Told> talksItself(Facts facts) {
        List<Event> lines = run(facts).programLines();
        long started = SpawnFacts.failed(facts).map(ExecCommand::pid).orElse(0L);
        return lines.isEmpty() || started <= 0
                ? Optional.empty()
                : plain(
                        lines.stream().anyMatch(line -> line.entry().pid() == started)
                                ? "yes"
                                : "no");
    }

    private static Optional<Told> leftover(Facts facts) {
        for (Event event : run(facts).events()) {
            Matcher words = LEFTOVER.matcher(event.message());
            if (event.saidBy(Speaker.MANAGER) && words.find()) {
                String name =
                        words.group("name") != null ? words.group("name") : words.group("name2");
                return Optional.of(Told.by(name, event));
            }
        }
        return Optional.empty();
    }

    private static Optional<Told> startLimit(Facts facts) {
        List<Run> runs = facts.story().runs();
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        runs.getLast()
                                .last(EventKind.START_LIMIT)
                                .map(event -> Told.by("yes", event))
                                .orElseGet(() -> byResult(facts)));
    }

    private static Told byResult(Facts facts) {
        return facts.state().result().equals("start-limit-hit")
                ? new Told("yes", List.of(Evidence.show("Result=start-limit-hit", "")))
                : Told.plain("no");
    }
}
