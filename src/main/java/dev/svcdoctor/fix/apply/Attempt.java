package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Seen;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One plan carried out. Until the ledger has its entry nothing is changed; from then on every
 * failure takes it back.
 */
final class Attempt {
    private final Plan plan;
    private final Files files;
    private final Ledger ledger;
    private final Aftercare care;
    private final Steps steps;
    private Optional<Entry> entry = Optional.empty();
    private boolean followed;

    Attempt(Plan plan, Files files, Ledger ledger, Aftercare care, Steps steps) {
        this.plan = plan;
        this.files = files;
        this.ledger = ledger;
        this.care = care;
        this.steps = steps;
    }

    Applied run(Watch watch, Instant when) {
        Optional<String> obstacle = settled().or(this::unchanged).or(() -> care.prepare(plan));
        if (obstacle.isPresent()) {
            steps.say(obstacle.get());
            steps.say("nothing was changed");
            return applied(false, false, false);
        }
        try {
            Optional<String> problem =
                    written(when).or(() -> follow(watch)).or(() -> mark(care.proven()));
            return problem.map(this::takeBack)
                    .orElseGet(() -> applied(true, care.proven() == Status.VERIFIED, false));
        } catch (RuntimeException e) {
            takeBack("svc-doctor met an error of its own");
            throw e;
        }
    }

    /** Deals with what a killed svc-doctor left behind at this file. */
    private Optional<String> settled() {
        Fact<List<Entry>> entries = ledger.entries();
        if (!(entries instanceof Fact.Known<List<Entry>>(List<Entry> all))) {
            return Optional.of(Systemctl.why(entries));
        }
        return all.stream()
                .filter(e -> e.status().unfinished() && e.file().equals(plan.file()))
                .findFirst()
                .flatMap(this::settle);
    }

    private Optional<String> settle(Entry cutOff) {
        Optional<byte[]> now = plan.before();
        if (cutOff.isBefore(now)) {
            steps.say("an earlier fix was cut off before it was written; cleaned up after it");
            return new Writing(files)
                    .takeAway(cutOff)
                    .or(() -> ledger.mark(cutOff, Status.TAKEN_BACK));
        }
        if (cutOff.isInPlace(now) && plan.changesNothing()) {
            steps.say("an earlier fix was cut off after it was written; going on from there");
            entry = Optional.of(cutOff);
            return Optional.empty();
        }
        return Optional.of(
                "an earlier fix of %s was cut off: svc-doctor undo %s takes it back"
                        .formatted(cutOff.when(), cutOff.unit()));
    }

    /** The plan was made for the file as it was then. */
    private Optional<String> unchanged() {
        Fact<Optional<byte[]>> now = Drafter.standing(files, plan.file());
        if (!(now instanceof Fact.Known<Optional<byte[]>>(Optional<byte[]> bytes))) {
            return Optional.of(Systemctl.why(now));
        }
        boolean same = Arrays.equals(bytes.orElse(null), plan.before().orElse(null));
        return same
                ? Optional.empty()
                : Optional.of(plan.file() + " was changed by somebody meanwhile");
    }

    private Optional<String> written(Instant when) {
        if (plan.changesNothing()) {
            steps.skipped("write " + plan.file(), "it stands there already");
            return Optional.empty();
        }
        return steps.step("note in the ledger", () -> note(when))
                .or(() -> steps.step("write " + plan.file(), this::write));
    }

    private Optional<String> note(Instant when) {
        Optional<Original> before =
                plan.before()
                        .flatMap(bytes ->
                                files.look(plan.file()) instanceof Seen.Plain plain
                                        ? Optional.of(new Original(bytes, plain.access()))
                                        : Optional.empty());
        Fact<Entry> noted =
                ledger.add(
                        new Entry(
                                "",
                                plan.unit(),
                                plan.where(),
                                plan.file(),
                                Status.INTENDED,
                                when,
                                before,
                                plan.after(),
                                files.missing(plan.file().getParent()),
                                care.activeBefore()));
        entry = noted.asKnown();
        return entry.isPresent() ? Optional.empty() : Optional.of(Systemctl.why(noted));
    }

    private Optional<String> write() {
        Optional<String> problem = new Writing(files).put(entry.orElseThrow());
        return problem.or(() -> {
            steps.say("wrote " + plan.file());
            return mark(Status.WRITTEN);
        });
    }

    private Optional<String> mark(Status status) {
        return entry.flatMap(noted -> ledger.mark(noted, status));
    }

    private Optional<String> follow(Watch watch) {
        followed = true;
        return care.follow(plan, watch);
    }

    private Applied takeBack(String problem) {
        steps.say(problem);
        if (entry.isEmpty()) {
            steps.say("nothing was written, so there is nothing to take back");
            return applied(plan.changesNothing(), false, false);
        }
        boolean trusted = problem.equals(Steps.INTERRUPTED);
        Optional<String> stuck =
                steps.must("take back", () -> new Writing(files).takeAway(entry.get()));
        if (followed) {
            care.restore(entry.get(), trusted);
        }
        if (stuck.isPresent()) {
            steps.say(stuck.get());
            steps.say("it could not be taken back; svc-doctor undo tries again");
            return applied(true, false, false);
        }
        mark(Status.TAKEN_BACK).ifPresent(steps::say);
        steps.say(
                followed ? "taken back: the files are as they were before" : "nothing was changed");
        return applied(false, false, followed);
    }

    private Applied applied(boolean written, boolean verified, boolean tookBack) {
        return new Applied(
                plan.file().toString(),
                written,
                verified,
                care.state(),
                tookBack,
                steps.messages());
    }
}
