package dev.svcdoctor.guide;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A choice and where it leads.
 *
 * @param effect as in {@link Choice}
 */
record Option(String label, String effect, UnaryOperator<Dialogue> move) {
    Option(String label, UnaryOperator<Dialogue> move) {
        this(label, "", move);
    }

    /** To another place; back leads here again. */
    static Option to(String label, Place place) {
        return new Option(label, d -> d.go(place));
    }

    static Option back(String label) {
        return new Option(label, Dialogue::back);
    }

    /** The log, if there is one. */
    static Optional<Option> log(Told told) {
        boolean any = !told.now().seen().journal().isEmpty();
        return any
                ? Optional.of(to("See the log around the failure", new LogView(false)))
                : Optional.empty();
    }

    static Option quit() {
        return new Option("Quit", Dialogue::quit);
    }

    static Option save() {
        return to("Save the transcript and quit", new Saving());
    }

    static Option lookAgain() {
        return new Option(
                "Look at the unit again", d -> d.restart(d.told().beforeLooking(), new Looking()));
    }

    Choice numbered(int number) {
        return new Choice(Integer.toString(number), label, effect);
    }
}
