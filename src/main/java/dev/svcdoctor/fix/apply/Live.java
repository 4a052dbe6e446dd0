package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Calls;
import dev.svcdoctor.fix.plan.Effect;
import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitState;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Deals with a running manager. */
final class Live implements Aftercare {
    private final Systemctl systemctl;
    private final Calls calls;
    private final Steps steps;
    private Now before = new Now(Map.of());

    Live(Systemctl systemctl, Steps steps) {
        this.systemctl = systemctl;
        this.calls = systemctl.calls();
        this.steps = steps;
    }

    @Override
    public Optional<String> prepare(Plan plan) {
        return systemctl
                .look(now -> {
                    before = now;
                    return Optional.empty();
                })
                .or(() -> stage(plan));
    }

    private Optional<String> stage(Plan plan) {
        return plan.changesNothing()
                ? Optional.empty()
                : new Staging(systemctl, steps).check(plan, before.get("FragmentPath"));
    }

    @Override
    public Optional<String> follow(Plan plan, Watch watch) {
        return steps.step("systemctl daemon-reload", () -> systemctl.run(calls.daemonReload()))
                .or(() -> steps.step("compare with the manager's own values", () -> loaded(plan)))
                .or(() -> clear(plan))
                .or(() -> resume(plan, watch));
    }

    private Optional<String> loaded(Plan plan) {
        return systemctl.look(
                now -> stillLoads(now).or(() -> reads(plan, now)).or(() -> effective(plan, now)));
    }

    private Optional<String> stillLoads(Now now) {
        String load = now.get("LoadState");
        return load.equals("loaded") || load.equals(before.get("LoadState"))
                ? Optional.empty()
                : Optional.of("systemd cannot load the unit any more: " + load);
    }

    private static Optional<String> reads(Plan plan, Now now) {
        boolean read = dropIns(now).anyMatch(path -> path.equals(plan.file().toString()));
        return read || !now.get("LoadState").equals("loaded")
                ? Optional.empty()
                : Optional.of("systemd does not read " + plan.file());
    }

    private static Stream<String> dropIns(Now now) {
        return Stream.of(now.get("DropInPaths").split("\\s+"));
    }

    private Optional<String> effective(Plan plan, Now now) {
        Fact<Map<String, String>> show = systemctl.show(Effect.properties(plan.settings()));
        if (!(show instanceof Fact.Known<Map<String, String>>(Map<String, String> values))) {
            return Optional.of(Systemctl.why(show));
        }
        return Effect.of(plan.settings(), values).stream()
                .map(effect -> judge(effect, plan, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> judge(Effect effect, Plan plan, Now now) {
        return switch (effect) {
            case Effect.Same(String directive) -> {
                steps.say(directive + " is in force, as systemctl show says");
                yield Optional.empty();
            }
            case Effect.Unknown(String directive, String why) -> {
                steps.say(directive + " could not be compared: " + why);
                yield Optional.empty();
            }
            case Effect.Different(String directive, String wanted, String shown) ->
                    Optional.of(
                            "%s is \"%s\" for systemd, not \"%s\"%s"
                                    .formatted(directive, shown, wanted, overrides(plan, now)));
        };
    }

    /** Drop-ins are read in the order of their names, whatever folder they are in. */
    private static String overrides(Plan plan, Now now) {
        String ours = plan.file().getFileName().toString();
        List<String> later =
                dropIns(now)
                        .filter(p -> !p.isEmpty())
                        .filter(p -> Path.of(p).getFileName().toString().compareTo(ours) > 0)
                        .toList();
        return later.isEmpty() ? "" : "; read after ours: " + String.join(", ", later);
    }

    /** A unit that is not loaded has nothing to be cleared; what stays failed is seen later. */
    private Optional<String> clear(Plan plan) {
        if (plan.then() == Resumption.LEAVE) {
            return Optional.empty();
        }
        return steps.step(
                "systemctl reset-failed",
                () -> {
                    systemctl
                            .run(calls.resetFailed())
                            .filter(why -> !why.contains(" not loaded"))
                            .ifPresent(steps::say);
                    return Optional.empty();
                });
    }

    private Optional<String> resume(Plan plan, Watch watch) {
        Watcher watcher = new Watcher(systemctl, steps, before);
        return switch (plan.then()) {
            case LEAVE, RESET -> systemctl.look(now -> atRest(plan, now));
            case START -> watcher.start(calls.start(), watch);
            case RESTART -> watcher.start(calls.restart(), watch);
        };
    }

    private Optional<String> atRest(Plan plan, Now now) {
        boolean stillFailed = now.is("failed") && plan.then() == Resumption.RESET;
        if (stillFailed || before.runs() && !now.runs()) {
            return Optional.of("the unit is " + now.words());
        }
        steps.say(
                now.runs()
                        ? "the unit goes on running; what was set counts from its next start"
                        : "the unit is " + now.words() + " and was not started");
        return Optional.empty();
    }

    @Override
    public void restore(Entry entry, boolean trusted) {
        steps.must("systemctl daemon-reload", () -> systemctl.run(calls.daemonReload()))
                .ifPresent(steps::say);
        systemctl.look(now -> back(entry.active(), now, trusted)).ifPresent(steps::say);
    }

    private Optional<String> back(String was, Now now, boolean trusted) {
        return switch (was) {
            case "active", "reloading", "refreshing" -> now.runs() ? Optional.empty() : again();
            case "activating", "deactivating" -> rests(now) ? again() : Optional.empty();
            case "failed", "inactive" -> {
                boolean stop = now.is("activating") || now.runs() && !trusted;
                yield stop ? quiet(was) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Neither runs nor is about to: one that is still tried goes on with the old settings. */
    private static boolean rests(Now now) {
        return now.is("failed") || now.is("inactive");
    }

    private Optional<String> again() {
        systemctl.run(calls.resetFailed()).ifPresent(steps::say);
        steps.say("started again, as it was tried before");
        return systemctl.runInBackground(calls.restart());
    }

    private Optional<String> quiet(String was) {
        steps.say("stopped again: it was " + was + " before");
        return systemctl.runInBackground(calls.stop());
    }

    @Override
    public String activeBefore() {
        return before.active();
    }

    @Override
    public UnitState state() {
        return systemctl.now().map(Now::state).asKnown().orElse(UnitState.NONE);
    }

    @Override
    public Status proven() {
        return Status.VERIFIED;
    }
}
