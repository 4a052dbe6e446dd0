package dev.svcdoctor.guide;

/**
 * Is told what is being done, while it is done. May be called from any thread, also after a signal
 * has closed the terminal; never throws, for whoever tells may be taking a fix back.
 */
@FunctionalInterface
public interface Progress {
    /** How far a piece of work has come. */
    enum State {
        PENDING,
        RUNNING,
        DONE,
        FAILED,
        SKIPPED
    }

    /**
     * One piece of work has come to another state.
     *
     * @param what names the work; the same name again replaces what was said of it before
     * @param detail a few words; may be empty
     */
    void step(String what, State state, String detail);
}
