package dev.svcdoctor.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line, taken apart but not yet judged.
 *
 * @param command empty for the main command
 * @param flags the options given, with their values in order; a switch has none
 * @param words what is no option
 */
record Arguments(Optional<SubCommand> command, Map<Flag, List<String>> flags, List<String> words) {
    Arguments {
        flags = Map.copyOf(flags);
        words = List.copyOf(words);
    }

    boolean has(Flag flag) {
        return flags.containsKey(flag);
    }

    List<String> all(Flag flag) {
        return flags.getOrDefault(flag, List.of());
    }

    /** The value given last. */
    Optional<String> last(Flag flag) {
        return all(flag).isEmpty() ? Optional.empty() : Optional.of(all(flag).getLast());
    }
}
