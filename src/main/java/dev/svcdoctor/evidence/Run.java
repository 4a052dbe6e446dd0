package dev.svcdoctor.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One invocation of the unit: everything that was said from its start until the next start, oldest
 * first.
 */
public final class Run {
    private final List<Event> events = new ArrayList<>();
    private String invocation = "";

    void add(Event event) {
        events.add(event);
        if (invocation.isEmpty()) {
            invocation = event.invocation();
        }
    }

    String invocation() {
        return invocation;
    }

    public List<Event> events() {
        return Collections.unmodifiableList(events);
    }

    /** The first event of a kind. */
    public Optional<Event> first(EventKind kind) {
        return first(event -> event.is(kind));
    }

    /** The last event of a kind. */
    public Optional<Event> last(EventKind kind) {
        return events.reversed().stream().filter(event -> event.is(kind)).findFirst();
    }

    private Optional<Event> first(Predicate<Event> wanted) {
        return events.stream().filter(wanted).findFirst();
    }

    boolean has(EventKind kind) {
        return first(kind).isPresent();
    }

    /** What the programs of the unit said. */
    public List<Event> programLines() {
        return events.stream().filter(event -> event.saidBy(Speaker.PROGRAM)).toList();
    }

    /**
     * The manager's announcement that it stops the unit, if it came before the main process ended:
     * a stop was asked for, by a person, by another unit or by a shutdown.
     */
    public Optional<Event> stopAsked() {
        int end = indexOf(EventKind.MAIN_EXIT);
        return first(EventKind.STOPPING).filter(stop -> end < 0 || events.indexOf(stop) < end);
    }

    private int indexOf(EventKind kind) {
        return first(kind).map(events::indexOf).orElse(-1);
    }

    /** True if something happened in it that a diagnosis can rest on, not just a refused start. */
    boolean tells() {
        return events.stream()
                .anyMatch(event ->
                        event.saidBy(Speaker.PROGRAM)
                                || event.saidBy(Speaker.CHILD)
                                || ends(event));
    }

    private static boolean ends(Event event) {
        return switch (event.kind()) {
            case MAIN_EXIT,
                    CONTROL_EXIT,
                    SPAWN_FAILED,
                    TIMEOUT,
                    OUT_OF_MEMORY,
                    STOPPING,
                    ENDED_WELL ->
                    true;
            case ENDED_BADLY -> !event.message().contains("start-limit");
            default -> false;
        };
    }

    /** Time from the first to the last thing the manager or the program said. */
    Duration length() {
        return events.isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        events.getFirst().entry().time(), events.getLast().entry().time());
    }
}
