package dev.svcdoctor.evidence;

import dev.svcdoctor.model.JournalEntry;

/** One entry of the unit's journal, with who said it and, for the manager's word, what it tells. */
public record Event(JournalEntry entry, Speaker speaker, EventKind kind) {
    static Event of(JournalEntry entry, String unit) {
        Speaker speaker = Speaker.of(entry, unit);
        boolean official = speaker == Speaker.MANAGER || speaker == Speaker.CHILD;
        return new Event(entry, speaker, official ? EventKind.of(entry) : EventKind.OTHER);
    }

    public String message() {
        return entry.message();
    }

    /** The run it belongs to; empty if that is not said, or it was said by no part of the unit. */
    String invocation() {
        return speaker == Speaker.OTHER ? "" : entry.invocation();
    }

    boolean is(EventKind wanted) {
        return kind == wanted;
    }

    boolean saidBy(Speaker wanted) {
        return speaker == wanted;
    }
}
