package dev.svcdoctor.fix.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What happens, step by step: told to whoever draws it, and kept as messages. */
final class Steps {
    static final String INTERRUPTED = "interrupted";

    private final List<String> messages = new ArrayList<>();
    private final Progress progress;
    private final Pause pause;

    Steps(Progress progress, Pause pause) {
        this.progress = progress;
        this.pause = pause;
    }

    /** Does one step unless we are to stop; gives what stands in the way, if anything. */
    Optional<String> step(String what, Supplier<Optional<String>> work) {
        if (pause.stopped()) {
            progress.step(what, Progress.State.SKIPPED, INTERRUPTED);
            return Optional.of(INTERRUPTED);
        }
        return must(what, work);
    }

    /** Does one step in any case. */
    Optional<String> must(String what, Supplier<Optional<String>> work) {
        progress.step(what, Progress.State.RUNNING, "");
        Optional<String> problem = work.get();
        progress.step(
                what,
                problem.isEmpty() ? Progress.State.DONE : Progress.State.FAILED,
                problem.orElse(""));
        return problem;
    }

    void skipped(String what, String why) {
        progress.step(what, Progress.State.SKIPPED, why);
        say(what + ": " + why);
    }

    /** A detail of a step under way. */
    void detail(String what, String detail) {
        progress.step(what, Progress.State.RUNNING, detail);
    }

    void say(String message) {
        messages.add(message);
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    Pause pause() {
        return pause;
    }
}
