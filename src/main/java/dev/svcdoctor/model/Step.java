package dev.svcdoctor.model;

/**
 * One step that a person takes by hand.
 *
 * @param text what to do, in words
 * @param command the command that does it, ready to copy; empty when there is none
 */
public record Step(String text, String command) {
    public static Step of(String text) {
        return new Step(text, "");
    }

    /** One line: the words, then the command if there is one. */
    public String line() {
        return command.isEmpty() ? text : text + ": " + command;
    }
}
