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
import java.io.UncheckedIOException;

/**
 * A terminal with line editing by JLine. Asks the terminal no questions of its own (a slow line or
 * a screen reader would see them), and leaves signals to the JVM: Ctrl-C ends the program with 130
 * and runs its shutdown hooks, JLine's among them, which restores the terminal.
 */
final class JLineConsole implements Console {
    private static final int WIDEST = 110;

    private final Terminal terminal;
    private final LineReader reader;
    private final Visible visible;
    private final boolean colour;

    private JLineConsole(Terminal terminal, boolean ascii, boolean colour) {
        this.terminal = terminal;
        this.reader = reader(terminal);
        this.visible =
                ascii || !terminal.encoding().newEncoder().canEncode('✓')
                        ? Visible.ASCII
                        : Visible.UNICODE;
        this.colour = colour;
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
        return terminal.getColumns() > 0;
    }

    @Override
    public int width() {
        return Math.min(terminal.getColumns(), WIDEST);
    }

    @Override
    public Visible visible() {
        return visible;
    }

    @Override
    public void print(Line line) {
        String text = colour ? Colours.on(line) : line.text();
        terminal.writer().println(text);
        terminal.writer().flush();
    }

    @Override
    public Typed ask() {
        try {
            return new Typed.Text(reader.readLine(PlainConsole.PROMPT));
        } catch (EndOfFileException end) {
            return new Typed.End();
        } catch (UserInterruptException interrupt) {
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
