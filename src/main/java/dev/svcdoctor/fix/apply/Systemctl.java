package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Calls;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Command;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.model.Fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks the manager and tells it what to do. */
record Systemctl(Host host, Calls calls, Duration limit) {

    /** Runs one of the calls; what stands in the way, if anything. */
    Optional<String> run(List<String> words) {
        return problem(words, host.run(command(words, limit)));
    }

    /** Runs it without waiting for the unit. */
    Optional<String> runInBackground(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add(1, "--no-block");
        return run(all);
    }

    Host.Running begin(List<String> words, Duration most) {
        return host.start(command(words, most));
    }

    Answer answer(List<String> words) {
        return host.run(command(words, limit));
    }

    /**
     * Properties of the unit; of one that is shown several times, the values joined by line breaks.
     */
    Fact<Map<String, String>> show(Collection<String> properties) {
        List<String> words =
                calls.systemctl(
                        "show",
                        "--property=" + String.join(",", properties.stream().sorted().toList()),
                        "--",
                        calls.unit().value());
        Answer answer = host.run(command(words, limit));
        return answer instanceof Answer.Done done && done.succeeded()
                ? Fact.known(properties(done.text()))
                : Fact.missing(problem(words, answer).orElse("no answer"));
    }

    /** The unit as it is now. */
    Fact<Now> now() {
        return show(Now.PROPERTIES).map(Now::new);
    }

    /**
     * What somebody has to object to the unit as it is now; also that it could not be looked at.
     */
    Optional<String> look(Function<Now, Optional<String>> judge) {
        Fact<Now> now = now();
        return now instanceof Fact.Known<Now>(Now seen) ? judge.apply(seen) : Optional.of(why(now));
    }

    /** Why something is not known. */
    static String why(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> _ -> "";
            case Fact.Missing<?>(String why) -> why;
            case Fact.Unreadable<?>(String raw, String why) -> raw + ": " + why;
        };
    }

    private static Map<String, String> properties(String text) {
        Map<String, String> properties = new HashMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                properties.merge(
                        line.substring(0, equals),
                        line.substring(equals + 1),
                        (one, other) -> one + "\n" + other);
            }
        }
        return properties;
    }

    private static Command command(List<String> words, Duration most) {
        return new Command(String.join(" ", words), words, "", most);
    }

    static Optional<String> problem(List<String> words, Answer answer) {
        String typed = Calls.typed(words);
        return switch (answer) {
            case Answer.Done done when done.succeeded() -> Optional.empty();
            case Answer.Done done -> Optional.of(typed + ": " + said(done));
            case Answer.TimedOut(Duration most, byte[] _) ->
                    Optional.of(typed + ": no answer within " + most.toSeconds() + " s");
            case Answer.Absent(String program) -> Optional.of("there is no " + program + " here");
            case Answer.Refused(String why) -> Optional.of(typed + ": " + why);
        };
    }

    private static String said(Answer.Done done) {
        return done.complaint()
                .lines()
                .findFirst()
                .orElseGet(() -> "it ended with status " + done.status());
    }
}
