package dev.svcdoctor.evidence;

import static java.util.Map.entry;

import dev.svcdoctor.model.Evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts that patterns ask by name. They are about the decisive run ({@link Story#decisive}) unless
 * they say otherwise. Each gives its value and its proof, or nothing when the case does not tell.
 */
final class RunFacts {
    private static final Pattern STEP =
            Pattern.compile(
                    "Failed at step (?<step>[A-Z_]+) spawning (?<path>.+): (?<errno>[^:]+)$");
    private static final Pattern TIMEOUT =
            Pattern.compile(
                    "(?:^|: )(?:State ')?(?<phase>[a-z-]+)'?(?: operation)? timed out[.!]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFTOVER =
            Pattern.compile(
                    "Killing process (?<pid>\\d+) \\((?<name>.+)\\) with signal|Unit process (?<pid2>\\d+) \\((?<name2>.+)\\) remains");

    /**
     * Exit statuses of systemd's own making and the step they stand for; systemd.exec(5), PROCESS
     * EXIT CODES.
     */
    private static final Map<Integer, String> STEPS =
            Map.ofEntries(
                    entry(200, "CHDIR"),
                    entry(201, "NICE"),
                    entry(202, "FDS"),
                    entry(203, "EXEC"),
                    entry(204, "MEMORY"),
                    entry(205, "LIMITS"),
                    entry(206, "OOM_ADJUST"),
                    entry(207, "SIGNAL_MASK"),
                    entry(208, "STDIN"),
                    entry(209, "STDOUT"),
                    entry(210, "CHROOT"),
                    entry(211, "IOPRIO"),
                    entry(212, "TIMERSLACK"),
                    entry(213, "SECUREBITS"),
                    entry(214, "SETSCHEDULER"),
                    entry(215, "CPUAFFINITY"),
                    entry(216, "GROUP"),
                    entry(217, "USER"),
                    entry(218, "CAPABILITIES"),
                    entry(219, "CGROUP"),
                    entry(220, "SETSID"),
                    entry(221, "CONFIRM"),
                    entry(222, "STDERR"),
                    entry(224, "PAM"),
                    entry(225, "NETWORK"),
                    entry(226, "NAMESPACE"),
                    entry(227, "NO_NEW_PRIVILEGES"),
                    entry(228, "SECCOMP"),
                    entry(229, "SELINUX_CONTEXT"),
                    entry(230, "PERSONALITY"),
                    entry(231, "APPARMOR_PROFILE"),
                    entry(232, "ADDRESS_FAMILIES"),
                    entry(233, "RUNTIME_DIRECTORY"),
                    entry(235, "CHOWN"),
                    entry(236, "SMACK_PROCESS_LABEL"),
                    entry(237, "KEYRING"),
                    entry(238, "STATE_DIRECTORY"),
                    entry(239, "CACHE_DIRECTORY"),
                    entry(240, "LOGS_DIRECTORY"),
                    entry(241, "CONFIGURATION_DIRECTORY"),
                    entry(242, "NUMA_POLICY"),
                    entry(243, "CREDENTIALS"),
                    entry(245, "BPF"));

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
                    entry("run.step", facts -> step(facts, "step").or(() -> stepByStatus(facts))),
                    entry(
                            "run.step-path",
                            facts -> step(facts, "path").or(() -> pathByStatus(facts))),
                    entry("run.step-errno", facts -> step(facts, "errno")),
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
                    entry("run.start-limit", RunFacts::startLimit),
                    entry(
                            "exec.directive",
                            facts ->
                                    failed(facts)
                                            .map(ExecCommand::directive)
                                            .flatMap(RunFacts::plain)),
                    entry(
                            "exec.path",
                            facts -> failed(facts).map(ExecCommand::path).flatMap(RunFacts::plain)),
                    entry(
                            "exec.arguments",
                            facts ->
                                    failed(facts)
                                            .map(ExecCommand::arguments)
                                            .flatMap(RunFacts::plain)),
                    entry(
                            "exec.status",
                            facts ->
                                    failed(facts)
                                            .flatMap(command -> plain("" + command.status()))));

    private RunFacts() {}

    private static Run run(Facts facts) {
        return facts.story().decisive();
    }

    private static Optional<Run> known(Facts facts) {
        return Optional.of(run(facts)).filter(run -> !run.events().isEmpty());
    }

    private static Optional<Told> plain(String value) {
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

    private static Optional<Told> find(Facts facts, EventKind kind, Pattern form, String group) {
        for (Event event : run(facts).events().reversed()) {
            Matcher words = form.matcher(event.message());
            if (event.is(kind) && words.find()) {
                return Optional.of(Told.by(words.group(group), event));
            }
        }
        return Optional.empty();
    }

    /**
     * Counts only if the manager itself saw a process of that run end with a status of systemd's
     * own making.
     */
    private static Optional<Told> step(Facts facts, String group) {
        boolean borneOut =
                run(facts).events().stream()
                        .filter(event ->
                                event.is(EventKind.MAIN_EXIT) || event.is(EventKind.CONTROL_EXIT))
                        .flatMap(event -> ProcessEnd.of(event).stream())
                        .anyMatch(end -> end.code().equals("exited") && end.status() >= 200);
        return borneOut ? find(facts, EventKind.SPAWN_FAILED, STEP, group) : Optional.empty();
    }

    /**
     * The journal may have lost the line; the status tells as long as the program itself cannot
     * have spoken.
     */
    private static Optional<Told> stepByStatus(Facts facts) {
        return failed(facts)
                .filter(command ->
                        command.code().equals("exited") && STEPS.containsKey(command.status()))
                .filter(command -> run(facts).programLines().isEmpty())
                .map(command ->
                        new Told(
                                STEPS.get(command.status()),
                                List.of(
                                        Evidence.show(
                                                command.directive()
                                                        + "="
                                                        + command.path()
                                                        + " … status="
                                                        + command.status(),
                                                ""))));
    }

    private static Optional<Told> pathByStatus(Facts facts) {
        return stepByStatus(facts)
                .flatMap(step -> failed(facts))
                .flatMap(command -> plain(command.path()));
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
        long started = failed(facts).map(ExecCommand::pid).orElse(0L);
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

    /**
     * The command that systemd could not bring to life (status 200 to 245 of its own making), or
     * else the one that ended badly, or else the first {@code ExecStart=}.
     */
    private static Optional<ExecCommand> failed(Facts facts) {
        List<ExecCommand> commands =
                DIRECTIVES.stream()
                        .flatMap(directive -> facts.show().commands(directive).stream())
                        .toList();
        return first(
                        commands,
                        command -> command.code().equals("exited") && command.status() >= 200)
                .or(() ->
                        find(facts, EventKind.SPAWN_FAILED, STEP, "path")
                                .flatMap(path ->
                                        first(
                                                commands,
                                                command -> command.path().equals(path.value()))))
                .or(() -> first(commands, command -> command.status() > 0))
                .or(() -> facts.show().commands("ExecStart").stream().findFirst());
    }

    private static Optional<ExecCommand> first(
            List<ExecCommand> commands, Predicate<ExecCommand> wanted) {
        return commands.stream().filter(wanted).findFirst();
    }

    private static final List<String> DIRECTIVES =
            List.of(
                    "ExecCondition",
                    "ExecStartPre",
                    "ExecStart",
                    "ExecStartPost",
                    "ExecReload",
                    "ExecStop",
                    "ExecStopPost");
}
