package dev.svcdoctor.app;

/**
 * The command line cannot be followed. Told to the person in one line, with what to do instead in
 * another.
 */
final class Misuse extends Exception {
    private final String hint;

    Misuse(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** For a plain mistake, where the help is all there is to say. */
    Misuse(String message) {
        this(message, "svc-doctor --help lists what there is");
    }

    String hint() {
        return hint;
    }
}
