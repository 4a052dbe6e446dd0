package dev.svcdoctor.diagnose;

import dev.svcdoctor.evidence.Event;
import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.evidence.Run;
import dev.svcdoctor.evidence.Speaker;
import dev.svcdoctor.knowledge.Condition;

import java.util.List;
import java.util.Optional;

/** Finds the journal entry that a pattern asks for. */
record LogSearch(Facts facts, Checking checking) {

    record Hit(Event event, Names names) {}

    Optional<Hit> find(Condition.LogQuery query, Names names) {
        List<Event> events = events(query.scope());
        List<Event> ordered = query.first() ? events : events.reversed();
        for (Event event : ordered) {
            Optional<Names> found = fits(query, event, names);
            if (found.isPresent()) {
                return Optional.of(new Hit(event, found.get()));
            }
        }
        return Optional.empty();
    }

    private List<Event> events(Condition.Scope scope) {
        return switch (scope) {
            case RUN -> facts.story().decisive().events();
            case ALL ->
                    facts.story().runs().stream().map(Run::events).flatMap(List::stream).toList();
        };
    }

    private Optional<Names> fits(Condition.LogQuery query, Event event, Names names) {
        boolean right =
                said(query.by(), event.speaker())
                        && query.kind().map(kind -> event.kind().word().equals(kind)).orElse(true);
        if (!right) {
            return Optional.empty();
        }
        return query.matches()
                .map(matches -> checking.pass(matches, event.message(), names))
                .orElse(Optional.of(names));
    }

    private static boolean said(Condition.Voice voice, Speaker speaker) {
        return switch (voice) {
            case SYSTEMD -> speaker == Speaker.MANAGER || speaker == Speaker.CHILD;
            case PROGRAM -> speaker == Speaker.PROGRAM;
            case ANY -> true;
        };
    }
}
