package dev.svcdoctor.collect;

/** Is told which look is being taken, for live progress. Called on the collecting thread. */
public interface Watcher {
    Watcher NONE = new Watcher() {};

    default void begun(String look) {}

    /**
     * @param detail what came of it, in a few words; empty if there is nothing to say
     */
    default void ended(String look, boolean well, String detail) {}
}
