package dev.svcdoctor.knowledge;

/**
 * A pattern file that says something it must not say; the message tells what and where, and what to
 * write instead.
 */
final class PatternFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    PatternFault(int line, String what) {
        super("line " + line + ": " + what);
    }
}
