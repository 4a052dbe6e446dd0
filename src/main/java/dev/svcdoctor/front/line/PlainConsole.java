package dev.svcdoctor.front.line;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Visible;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * A terminal that can do nothing but lines ({@code TERM=dumb}): its own driver echoes and edits.
 */
final class PlainConsole implements Console {
    static final String PROMPT = "> ";
    private static final int WIDTH = 80;

    private final BufferedReader in;
    private final PrintStream out;
    private final Visible visible;

    /** Closes neither stream. */
    PlainConsole(Reader in, PrintStream out, boolean ascii) {
        this.in = new BufferedReader(in);
        this.out = out;
        this.visible =
                ascii || !out.charset().newEncoder().canEncode('✓')
                        ? Visible.ASCII
                        : Visible.UNICODE;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public Visible visible() {
        return visible;
    }

    @Override
    public void print(Line line) {
        out.println(line.text());
    }

    @Override
    public Typed ask() {
        out.print(PROMPT);
        out.flush();
        try {
            String line = in.readLine();
            return line == null ? new Typed.End() : new Typed.Text(line);
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal cannot be read", e);
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
