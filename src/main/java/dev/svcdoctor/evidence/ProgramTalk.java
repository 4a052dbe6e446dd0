package dev.svcdoctor.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the unit's own programs said in one run, read as a person would: is it ready, does it get
 * on, what broke it.
 */
final class ProgramTalk {
    private static final Pattern READY =
            Pattern.compile(
                    "\\b(ready|listening|serving|started|accepting connections|up and running|running on|server is up|"
                            + "now running|startup complete|waiting for (requests|connections|clients|jobs))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_READY =
            Pattern.compile(
                    "\\b(not|isn't|until|before|when|failed|cannot|can't|could not|wait(ing)? (for|until)|getting|will be)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WORKING =
            Pattern.compile(
                    "\\b\\d+ ?%|\\b\\d+ ?(/|of) ?\\d+\\b|\\b(loading|reading|recover(ing|y)|replay(ing)?|migrat(ing|ion)|rebuilding|"
                            + "(re-?)?indexing|warming|preloading|importing|scanning|restoring|initiali[sz]ing|upgrading|checking)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile(
                    "\\b\\d+ ?%|\\b\\d+ ?(/|of) ?\\d+\\b|\\b(flush|shut(ting)? ?down|stopping|clos(ing|ed)|sav(ing|ed)|drain|"
                            + "finish|complet|commit|writ(ing|ten)|persist|dump|checkpoint|sync|compact|waiting for|graceful|"
                            + "merg(ing|ed)|upload|archiv|unload|in.?flight|migrat|terminat|SIGTERM|signal 15)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DEAF =
            Pattern.compile(
                    "\\b(ignor|stuck|hang|hung|deadlock|refus|not stopping|will not)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern THROWN =
            Pattern.compile(
                    "^\\s*(Caused by: |Exception in thread )?[\\w.$]*(Error|Exception|Panic|Interrupt)\\b.*");
    private static final Pattern FATAL =
            Pattern.compile(
                    "\\b(fatal|panic|emerg|alert|crit(ical)?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BAD =
            Pattern.compile(
                    "\\b(errors?|fail(ed|ure|s)?|cannot|can't|could ?n[o']t|unable|denied|refused|no such|not found|invalid|"
                            + "unexpected|unknown|missing|not set|not defined|required|abort(ed|ing)?|damaged|corrupt(ed)?|"
                            + "terminating|already in use|out of memory|timed out)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<Event> lines;

    private ProgramTalk(List<Event> lines) {
        this.lines = lines;
    }

    static ProgramTalk of(Run run) {
        return new ProgramTalk(run.programLines());
    }

    /** The first line that says the program is ready for work. */
    Optional<Event> ready() {
        return lines.stream().filter(line -> saysReady(line.message())).findFirst();
    }

    private static boolean saysReady(String message) {
        var found = READY.matcher(message);
        return found.find() && !NOT_READY.matcher(message.substring(0, found.start())).find();
    }

    /** How many processes of the unit spoke. */
    long talkers() {
        return lines.stream().map(line -> line.entry().pid()).distinct().count();
    }

    /**
     * The last line of a program that kept talking over most of its time; its value is how many
     * lines there were.
     */
    Optional<Told> progress() {
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant start = lines.getFirst().entry().time();
        Instant end = lines.getLast().entry().time();
        Instant half = start.plus(Duration.between(start, end).dividedBy(2));
        long late = lines.stream().filter(line -> line.entry().time().isAfter(half)).count();
        boolean spread = Duration.between(start, end).toMillis() >= 1500 && late >= 1;
        return spread ? Optional.of(Told.by("" + lines.size(), lines.getLast())) : Optional.empty();
    }

    /** The last line that tells of work that takes its time. */
    Optional<Event> working() {
        return lastThat(WORKING.asPredicate());
    }

    /**
     * The last line that tells of work to be done before the end, said after a stop was asked for;
     * nothing if the program says that it does not care. What it has said all along is its daily
     * work and does not count.
     *
     * @param late only one from the second half of the time that it was given
     */
    Optional<Event> closing(Optional<Event> asked, Optional<Event> end, boolean late) {
        if (asked.isEmpty() || firstThat(DEAF.asPredicate()).isPresent()) {
            return Optional.empty();
        }
        Instant start = asked.get().entry().time();
        Instant until = end.map(event -> event.entry().time()).orElse(start);
        Instant from =
                late
                        ? start.plus(Duration.between(start, until).dividedBy(2))
                        : start.minusMillis(500);
        Set<String> before =
                lines.stream()
                        .filter(line -> line.entry().time().isBefore(start.minusMillis(500)))
                        .map(ProgramTalk::shape)
                        .collect(Collectors.toSet());
        return lines.reversed().stream()
                .filter(line -> !line.entry().time().isBefore(from))
                .filter(line -> CLOSING.matcher(line.message()).find())
                .filter(line -> !before.contains(shape(line)))
                .findFirst();
    }

    /** A line without its numbers: what a program says again and again has one shape. */
    private static String shape(Event line) {
        return line.message().replaceAll("\\d+", "#");
    }

    /** The line that a person would point at; empty if the program said nothing. */
    Optional<Event> pointed() {
        return lastThat(THROWN.asMatchPredicate())
                .or(() -> firstThat(FATAL.asPredicate()))
                .or(() -> lastThat(BAD.asPredicate()))
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()));
    }

    private Optional<Event> lastThat(Predicate<String> wanted) {
        return lines.reversed().stream().filter(line -> wanted.test(line.message())).findFirst();
    }

    private Optional<Event> firstThat(Predicate<String> wanted) {
        return lines.stream().filter(line -> wanted.test(line.message())).findFirst();
    }
}
