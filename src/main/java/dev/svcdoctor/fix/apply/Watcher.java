package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.TimeSpan;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.model.Fact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts a unit and watches whether it stays well. */
final class Watcher {
    private static final String WATCH = "watch the unit";
    private static final long LONGEST_START = TimeUnit.HOURS.toMicros(1);
    private static final long MARGIN = TimeUnit.SECONDS.toMicros(10);

    private final Systemctl systemctl;
    private final Steps steps;
    private final Now before;

    Watcher(Systemctl systemctl, Steps steps, Now before) {
        this.systemctl = systemctl;
        this.steps = steps;
        this.before = before;
    }

    /**
     * Starts the unit and watches it.
     *
     * @param words the call that starts it
     * @return what went wrong, if anything
     */
    Optional<String> start(List<String> words, Watch watch) {
        String what = "systemctl " + (words.contains("restart") ? "restart" : "start");
        return steps.step(what, () -> systemctl.look(now -> started(what, words, now, watch)))
                .or(() -> steps.step(WATCH, () -> systemctl.look(first -> watched(first, watch))));
    }

    /** A slow start may take as long as the unit's own limit allows. */
    private Optional<String> started(String what, List<String> words, Now loaded, Watch watch) {
        Host.Running running = systemctl.begin(words, longestStart(loaded));
        CompletableFuture<Answer> end = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> end.complete(running.finish()));
        for (long looks = 1; ; looks++) {
            Optional<Answer> answer = within(end, watch.between());
            if (answer.isPresent()) {
                return Systemctl.problem(words, answer.get());
            }
            Optional<String> trouble = systemctl.look(now -> underWay(what, now));
            if (trouble.isPresent() || looks >= watch.looks() && worksOn()) {
                running.stop();
                return trouble;
            }
        }
    }

    private static Duration longestStart(Now loaded) {
        long limit = TimeSpan.micros(loaded.get("TimeoutStartUSec")).orElse(0);
        long most = limit == 0 ? LONGEST_START : Math.min(limit, LONGEST_START);
        return Duration.ofMillis(TimeUnit.MICROSECONDS.toMillis(most + MARGIN));
    }

    private Optional<Answer> within(CompletableFuture<Answer> end, Duration time) {
        try {
            return Optional.of(end.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            steps.pause().stop();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong while the start is still waited for; the run before it does not count. */
    private Optional<String> underWay(String what, Now now) {
        if (steps.pause().stopped()) {
            return Optional.of(Steps.INTERRUPTED);
        }
        steps.detail(what, now.words());
        boolean anew = !now.run().equals(before.run());
        return anew && (now.is("failed") || now.waitsForRestart())
                ? Optional.of("the unit is " + now.words())
                : Optional.empty();
    }

    /** A oneshot is starting for as long as it works. */
    private boolean worksOn() {
        return systemctl
                .look(now -> now.isOneshot() ? Optional.of("") : Optional.empty())
                .isPresent();
    }

    private Optional<String> watched(Now first, Watch watch) {
        Now now = first;
        for (long looks = 0; looks < watch.looks() && !ended(now); looks++) {
            Optional<String> trouble = trouble(first, now);
            if (trouble.isPresent()) {
                return trouble;
            }
            steps.detail(WATCH, now.words());
            if (!steps.pause().elapsed(watch.between())) {
                return Optional.of(Steps.INTERRUPTED);
            }
            Fact<Now> next = systemctl.now();
            if (!(next instanceof Fact.Known<Now>(Now seen))) {
                return Optional.of(Systemctl.why(next));
            }
            now = seen;
        }
        return verdict(first, now, watch);
    }

    private static boolean ended(Now now) {
        return now.is("inactive") || now.is("failed");
    }

    private static Optional<String> trouble(Now first, Now now) {
        if (now.waitsForRestart() || now.restarts() > first.restarts()) {
            return Optional.of("the unit does not stay up: it is restarted again and again");
        }
        if (!now.run().equals(first.run())) {
            return Optional.of("the unit was started anew while it was watched");
        }
        return Optional.empty();
    }

    private Optional<String> verdict(Now first, Now now, Watch watch) {
        if (now.is("failed")) {
            return Optional.of("the unit is " + now.words());
        }
        if (now.is("inactive")) {
            return atRest(now);
        }
        Optional<String> trouble = trouble(first, now);
        if (trouble.isEmpty()) {
            String how = now.is("activating") ? "still at work after " : "watched for ";
            steps.say(how + watch.time().toSeconds() + " s: " + now.words());
        }
        return trouble;
    }

    /** Ending well is no cure for a unit that ended well before. */
    private Optional<String> atRest(Now now) {
        if (now.unmet()) {
            return Optional.of("the unit was not started: one of its conditions is not met");
        }
        if (!now.isOneshot() && before.is("inactive")) {
            return Optional.of("the unit ended right after its start");
        }
        steps.say("the unit did its work and ended with success");
        return Optional.empty();
    }
}
