package dev.svcdoctor.front.line;

import dev.svcdoctor.front.Colours;
import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Visible;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A terminal with line editing by JLine. Asks the terminal no questions of its own: a slow line or
 * a screen reader would show them. At the prompt JLine reads Ctrl-C; while work is under way it is
 * the JVM's, which ends the program with 130. JLine's shutdown hook restores the terminal after any
 * signal.
 */
final class JLineConsole implements Console {
    private static final int WIDEST = 110;

    private final Terminal terminal;
    private final LineReader reader;
    private final Visible visible;
    private final boolean colour;
    private volatile int columns;

    JLineConsole(Terminal terminal, boolean ascii, boolean colour) {
        this.terminal = terminal;
        this.reader = reader(terminal);
        this.visible =
                ascii || !terminal.encoding().newEncoder().canEncode('✓')
                        ? Visible.ASCII
                        : Visible.UNICODE;
        this.colour = colour;
        this.columns = terminal.getColumns();
    }

    static JLineConsole open(boolean ascii, boolean colour) {
        try {
            Terminal terminal =
                    TerminalBuilder.builder()
                            .name("svc-doctor")
                            .system(true)
                            .dumb(true)
                            .nativeSignals(false)
                            .graphemeCluster(false)
                            .build();
            return new JLineConsole(terminal, ascii, colour);
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal cannot be opened", e);
        }
    }

    private static LineReader reader(Terminal terminal) {
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .option(LineReader.Option.ERASE_LINE_ON_FINISH, false)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .build();
    }

    boolean knowsItsSize() {
        return columns > 0;
    }

    @Override
    public int width() {
        return Math.min(columns(), WIDEST);
    }

    /** The last width we knew, if the terminal is closed. */
    private int columns() {
        try {
            columns = terminal.getColumns();
        } catch (IllegalStateException closed) {
            return columns;
        }
        return columns;
    }

    @Override
    public Visible visible() {
        return visible;
    }

    @Override
    public void print(Line line) {
        String text = colour ? Colours.on(line) : line.text();
        writer().ifPresent(out -> {
            out.println(text);
            out.flush();
        });
    }

    /**
     * Empty after a signal: its shutdown hook has closed the terminal, and the program is ending.
     */
    private Optional<PrintWriter> writer() {
        try {
            return Optional.of(terminal.writer());
        } catch (IllegalStateException closed) {
            return Optional.empty();
        }
    }

    @Override
    public Typed ask() {
        try {
            return new Typed.Text(reader.readLine(PlainConsole.PROMPT));
        } catch (EndOfFileException end) {
            return new Typed.End();
        } catch (UserInterruptException interrupt) {
            return new Typed.Interrupt();
        } catch (IllegalStateException e) {
            if (writer().isPresent()) {
                throw e;
            }
            return new Typed.Interrupt();
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal cannot be closed", e);
        }
    }
}
