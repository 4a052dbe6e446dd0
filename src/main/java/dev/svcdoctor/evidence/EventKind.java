package dev.svcdoctor.evidence;

import dev.svcdoctor.model.JournalEntry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the manager tells of a unit. Recognised by {@code MESSAGE_ID} ({@code journalctl
 * --dump-catalog}), which stays the same over versions; by its text only where there is no id
 * (systemd 219 to 229, and a few messages to this day).
 */
public enum EventKind {
    STARTING("7d4958e842da4a758f6c1cdc7b36dcc5", "Starting .*(\\.\\.\\.|…)"),
    STARTED("39f53479d3a045ac8e11786248231fbf", "(Started|Finished) .*\\.?"),
    START_FAILED("be02cf6855d2428ba40df7e9d022f03d", "Failed to start .*"),
    STOPPING("de5b426a63be47a7b6ac3eaac82e2f6f", "Stopping .*(\\.\\.\\.|…)"),
    STOPPED("9d1aaa27d60140bd96365438aad20286", "Stopped .*"),
    RELOADING("d34d037fff1847e6ae669a370e694725", "Reloading .*(\\.\\.\\.|…)"),
    RELOADED("7b05ebc668384222baa8881179cfda54", "Reloaded .*"),
    ENDED_WELL("7ad2d189f7e94e70a38c781354912448", ".*: (Deactivated successfully|Succeeded)\\."),
    ENDED_BADLY(
            "d9b373ed55a64feb8242e02dbe79a49c",
            ".*: Failed with result '.*'\\.|Unit .* entered failed state\\.|\\S+ failed\\."),
    CONDITION_UNMET(
            "0e4284a0caca4bfc81c0bb6786972673",
            ".* was skipped because .*|.*start condition failed.*|Condition check resulted in .* being skipped\\."),
    /** Says nothing of the assertion itself. */
    ASSERT_UNMET("", "Assertion failed for .*|.*Starting requested but asserts failed\\."),
    DEPENDENCY_FAILED("", "Dependency failed for .*"),
    RESTART_SCHEDULED(
            "5eb03494b6584870a536b337290809b3",
            ".*(Scheduled restart job|[Hh]old-?off time over, scheduling restart).*"),
    SPAWN_FAILED("641257651c1b4ec9a8624d7a40a9e1e7", ".*Failed at step [A-Z_]+ spawning .*"),
    OUT_OF_MEMORY(
            "fe6faa94e7774663a0da52717891d8ef",
            ".*process of this unit has been killed by the OOM killer.*"),
    MAIN_EXIT("", "(.*: )?[Mm]ain process exited, code=.*"),
    CONTROL_EXIT("", "(.*: )?[Cc]ontrol process exited, code=.*"),
    TIMEOUT(
            "",
            ".*( operation timed out\\. Terminating\\.|timed out\\. (Terminating|Killing|Aborting)\\.|[Ss]topping timed out).*"),
    START_LIMIT("", ".*[Ss]tart request repeated too quickly.*"),
    OTHER("", "");

    /** The id of both the main and the control process's exit; the text tells which. */
    private static final String PROCESS_EXIT = "98e322203f7a4ed290d09fe03c09fe15";

    private static final Map<String, EventKind> BY_ID =
            Arrays.stream(values())
                    .filter(kind -> !kind.id.isEmpty())
                    .collect(Collectors.toUnmodifiableMap(kind -> kind.id, kind -> kind));

    /** Refused starts: told with the id of a start that was made, or that failed. */
    private static final Set<EventKind> REFUSED =
            EnumSet.of(CONDITION_UNMET, ASSERT_UNMET, DEPENDENCY_FAILED);

    private static final Set<EventKind> BY_TEXT =
            Collections.unmodifiableSet(EnumSet.range(STARTING, START_LIMIT));

    private final String id;
    private final Pattern text;

    EventKind(String id, String text) {
        this.id = id;
        this.text = Pattern.compile(text);
    }

    /** Of an entry that the manager wrote. */
    static EventKind of(JournalEntry entry) {
        EventKind known = BY_ID.get(entry.messageId());
        if (known != null) {
            EventKind refused = byText(REFUSED, entry.message());
            return refused == OTHER ? known : refused;
        }
        if (entry.messageId().equals(PROCESS_EXIT) || entry.messageId().isEmpty()) {
            return byText(BY_TEXT, entry.message());
        }
        return OTHER;
    }

    /** Their names as written in patterns: {@code main-exit}. */
    public static Set<String> names() {
        return Arrays.stream(values()).map(EventKind::word).collect(Collectors.toUnmodifiableSet());
    }

    /** As written in patterns. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static EventKind byText(Set<EventKind> among, String message) {
        for (EventKind kind : among) {
            if (kind.text.matcher(message).matches()) {
                return kind;
            }
        }
        return OTHER;
    }
}
