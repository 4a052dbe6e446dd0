package dev.svcdoctor.fix.apply;

/** Live status for whoever draws it. */
@FunctionalInterface
public interface Progress {
    /** For a caller who draws nothing. */
    Progress NONE = (_, _, _) -> {};

    enum State {
        PENDING,
        RUNNING,
        DONE,
        FAILED,
        SKIPPED
    }

    /**
     * A step has come to a new state.
     *
     * @param what names the step; the same text comes again with its next state
     * @param detail how it went, untrusted; may be empty
     */
    void step(String what, State state, String detail);
}
