package dev.svcdoctor.evidence;

import static java.util.Map.entry;

import dev.svcdoctor.model.Evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Facts about the command that failed, and about the step at which systemd could not bring it to
 * life: {@code exec.…} and {@code run.step…}.
 */
final class SpawnFacts {
    private static final Pattern STEP =
            Pattern.compile(
                    "Failed at step (?<step>[A-Z_]+) spawning (?<path>.+): (?<errno>[^:]+)$");
    private static final List<String> DIRECTIVES =
            List.of(
                    "ExecCondition",
                    "ExecStartPre",
                    "ExecStart",
                    "ExecStartPost",
                    "ExecReload",
                    "ExecStop",
                    "ExecStopPost");

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
                    entry("run.step", facts -> step(facts, "step").or(() -> stepByStatus(facts))),
                    entry("run.step-path", SpawnFacts::stepPath),
                    entry("run.step-errno", facts -> step(facts, "errno")),
                    entry("exec.directive", facts -> of(facts, ExecCommand::directive)),
                    entry("exec.path", facts -> of(facts, ExecCommand::path)),
                    entry("exec.arguments", facts -> of(facts, ExecCommand::arguments)),
                    entry("exec.status", facts -> of(facts, command -> "" + command.status())));

    private SpawnFacts() {}

    private static Optional<Told> of(Facts facts, Function<ExecCommand, String> value) {
        return failed(facts).map(value).flatMap(RunFacts::plain);
    }

    /**
     * Counts only if the manager itself saw a process of that run end with a status of systemd's
     * own making.
     */
    private static Optional<Told> step(Facts facts, String group) {
        boolean borneOut =
                RunFacts.run(facts).events().stream()
                        .filter(event ->
                                event.is(EventKind.MAIN_EXIT) || event.is(EventKind.CONTROL_EXIT))
                        .flatMap(event -> ProcessEnd.of(event).stream())
                        .anyMatch(end -> end.code().equals("exited") && end.status() >= 200);
        return borneOut
                ? RunFacts.find(facts, EventKind.SPAWN_FAILED, STEP, group)
                : Optional.empty();
    }

    /**
     * The journal may have lost the line; the status tells as long as the program itself cannot
     * have spoken.
     */
    private static Optional<Told> stepByStatus(Facts facts) {
        return failed(facts)
                .filter(command ->
                        command.code().equals("exited") && STEPS.containsKey(command.status()))
                .filter(command -> RunFacts.run(facts).programLines().isEmpty())
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

    private static Optional<Told> stepPath(Facts facts) {
        return step(facts, "path")
                .or(() -> stepByStatus(facts).flatMap(step -> of(facts, ExecCommand::path)));
    }

    /**
     * The command that systemd could not bring to life (status 200 to 245 of its own making), or
     * else the one that ended badly, or else the first {@code ExecStart=}.
     */
    static Optional<ExecCommand> failed(Facts facts) {
        List<ExecCommand> commands =
                DIRECTIVES.stream()
                        .flatMap(directive -> facts.show().commands(directive).stream())
                        .toList();
        return first(
                        commands,
                        command -> command.code().equals("exited") && command.status() >= 200)
                .or(() ->
                        RunFacts.find(facts, EventKind.SPAWN_FAILED, STEP, "path")
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
}
