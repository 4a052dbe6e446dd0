package dev.svcdoctor.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person sees at one moment, free of any screen. All text is untrusted as it stands: every
 * front neutralises it when it draws.
 *
 * @param stage where on the way this page lies
 * @param done stages that have been gone through with success
 * @param title without a full stop
 * @param tag beside the title, like {@code certain}; may be empty
 * @param blocks from top to bottom
 * @param choices numbered from 1; empty while work is under way
 * @param standard index of the choice that Enter takes, or -1
 * @param keys letters that work on this page, for its last line
 */
public record Page(
        Header header,
        Stage stage,
        Set<Stage> done,
        String title,
        String tag,
        List<Block> blocks,
        List<Choice> choices,
        int standard,
        List<Choice> keys) {
    public Page {
        done = Set.copyOf(done);
        blocks = List.copyOf(blocks);
        choices = List.copyOf(choices);
        keys = List.copyOf(keys);
        if (standard >= choices.size()) {
            throw new IllegalArgumentException(
                    "the standard choice is one of the choices: " + title);
        }
    }

    /** What Enter alone means. */
    public Optional<Choice> standardChoice() {
        return standard < 0 ? Optional.empty() : Optional.of(choices.get(standard));
    }

    /** True if typing this does something here. */
    public boolean takes(String key) {
        return choices.stream().anyMatch(c -> c.key().equals(key))
                || keys.stream().anyMatch(c -> c.key().equals(key));
    }
}
