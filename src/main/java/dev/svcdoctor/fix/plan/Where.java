package dev.svcdoctor.fix.plan;

/** Where drop-ins go. */
public enum Where {
    ETC,
    RUNTIME,
    USER
}
