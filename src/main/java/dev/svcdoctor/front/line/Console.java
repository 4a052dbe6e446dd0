package dev.svcdoctor.front.line;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Visible;

/** Lines out, lines in. */
interface Console extends AutoCloseable {
    /** What a person typed at the prompt. */
    sealed interface Typed {
        record Text(String text) implements Typed {}

        /** Ctrl-D, or the input's end. */
        record End() implements Typed {}

        /** Ctrl-C. */
        record Interrupt() implements Typed {}
    }

    /** How wide a page may be, in columns. */
    int width();

    /** What can be shown here. */
    Visible visible();

    /** Prints a line at once. May be called from any thread. */
    void print(Line line);

    /** Waits for a line. */
    Typed ask();

    @Override
    void close();
}
