package dev.svcdoctor.fix.plan;

/** What happens to the unit once the drop-in is loaded. */
public enum Resumption {
    LEAVE,
    RESET,
    START,
    RESTART
}
