package dev.svcdoctor.app;

import dev.svcdoctor.evidence.Event;
import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.evidence.Run;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Resumption.Asked;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from a case what is to happen to the unit after a fix. */
final class Resuming {
    private Resuming() {}

    static Resumption of(Facts facts) {
        Map<String, String> show =
                Stream.of(
                                "LoadState",
                                "ActiveState",
                                "SubState",
                                "Type",
                                "UnitFileState",
                                "TriggeredBy",
                                "InactiveExitTimestamp",
                                "ConditionTimestamp",
                                "ConditionResult",
                                "AssertResult")
                        .collect(Collectors.toMap(name -> name, facts.show()::get));
        return Resumption.of(show, asked(facts));
    }

    /** The newest thing that the manager began to do with the unit. */
    static Asked asked(Facts facts) {
        return facts.story().runs().reversed().stream()
                .map(Run::events)
                .flatMap(events -> events.reversed().stream())
                .map(Resuming::asked)
                .filter(asked -> asked != Asked.NOTHING)
                .findFirst()
                .orElse(Asked.NOTHING);
    }

    private static Asked asked(Event event) {
        return switch (event.kind()) {
            case STARTING,
                    STARTED,
                    START_FAILED,
                    RESTART_SCHEDULED,
                    CONDITION_UNMET,
                    ASSERT_UNMET,
                    DEPENDENCY_FAILED ->
                    Asked.START;
            case STOPPING -> Asked.STOP;
            case STOPPED,
                    RELOADING,
                    RELOADED,
                    ENDED_WELL,
                    ENDED_BADLY,
                    SPAWN_FAILED,
                    OUT_OF_MEMORY,
                    MAIN_EXIT,
                    CONTROL_EXIT,
                    TIMEOUT,
                    START_LIMIT,
                    OTHER ->
                    Asked.NOTHING;
        };
    }
}
