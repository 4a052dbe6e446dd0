package dev.svcdoctor.evidence;

import dev.svcdoctor.model.JournalEntry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of a unit as its journal tells it: one {@link Run} after the other. */
public final class Story {
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Run> byInvocation = new HashMap<>();

    private Story() {}

    /**
     * @param entries oldest first
     */
    public static Story of(List<JournalEntry> entries, String unit) {
        Story story = new Story();
        entries.forEach(entry -> story.take(Event.of(entry, unit)));
        return story;
    }

    private void take(Event event) {
        Run run = runOf(event);
        run.add(event);
        if (!run.invocation().isEmpty()) {
            byInvocation.putIfAbsent(run.invocation(), run);
        }
    }

    private Run runOf(Event event) {
        String invocation = event.invocation();
        if (byInvocation.containsKey(invocation)) {
            return byInvocation.get(invocation);
        }
        return runs.isEmpty() || opensRun(event, runs.getLast()) ? open() : runs.getLast();
    }

    private Run open() {
        runs.add(new Run());
        return runs.getLast();
    }

    private static boolean opensRun(Event event, Run current) {
        String invocation = event.invocation();
        boolean other =
                !invocation.isEmpty()
                        && !current.invocation().isEmpty()
                        && !invocation.equals(current.invocation());
        return other
                || switch (event.kind()) {
                    case STARTING -> true;
                    case STARTED ->
                            current.has(EventKind.STARTED) || current.has(EventKind.STOPPED);
                    default -> false;
                };
    }

    /** Oldest first. */
    public List<Run> runs() {
        return Collections.unmodifiableList(runs);
    }

    /**
     * The last thing that happened to the unit, as the manager told it: a start, a stop, a refusal.
     */
    Optional<Event> last() {
        return runs.reversed().stream()
                .flatMap(run -> run.events().reversed().stream())
                .filter(event -> event.saidBy(Speaker.MANAGER) && !event.is(EventKind.OTHER))
                .findFirst();
    }

    /**
     * The newest run that tells something: a start that was refused at once (start limit) only
     * repeats what came before. An empty run if the journal says nothing of the unit.
     */
    public Run decisive() {
        return runs.reversed().stream().filter(Run::tells).findFirst().orElseGet(Run::new);
    }
}
