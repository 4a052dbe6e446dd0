package dev.svcdoctor.host;

import java.time.Duration;
import java.util.List;

/**
 * A command to run, never through a shell.
 *
 * @param look names the look that the command takes, like {@code show} or {@code probe path /x}:
 *     what a recording is filed under
 * @param words program and arguments; the program is looked up in the standard directories
 * @param input given on standard input; may be empty
 * @param limit after this time the command is killed
 */
public record Command(String look, List<String> words, String input, Duration limit) {
    public Command {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a command has a program");
        }
    }

    public static Command of(String look, Duration limit, String... words) {
        return new Command(look, List.of(words), "", limit);
    }
}
