package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.ansi.UnixLikeTTYTerminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * The terminal this process was started from. Differs from Lanterna's own UnixTerminal where that
 * one would be felt: settings are read and changed by one child process instead of five and put
 * back exactly; the size comes from the kernel, not from a question that some terminals never
 * answer; characters outside the first plane arrive whole; after the end nothing more is sent.
 */
final class TtyTerminal extends UnixLikeTTYTerminal implements Loop.Controls {
    private static final TerminalSize USUAL = new TerminalSize(80, 24);
    private static final String RAW =
            "stty -icanon -echo -isig -ixon icrnl min 1 time 0 && echo ok";

    private final Charset charset;
    private final Runnable resized;
    private String settings;
    private TerminalSize size;
    private volatile boolean sizeChanged;
    private boolean open;
    private boolean released;

    /**
     * Takes the terminal over: raw keys, no echo. Nothing is drawn until {@link #enterPrivateMode}.
     *
     * @param resized is told, on a thread of its own, that the size has changed
     * @throws IOException if there is no terminal, or stty(1) is missing
     */
    TtyTerminal(InputStream in, OutputStream out, Charset charset, Runnable resized)
            throws IOException {
        this(new File("/dev/tty"), in, out, charset, resized);
    }

    TtyTerminal(File device, InputStream in, OutputStream out, Charset charset, Runnable resized)
            throws IOException {
        // Lanterna's constructor calls the methods below.
        this.charset = charset;
        this.resized = resized;
        super(device, in, out, charset, CtrlCBehaviour.TRAP);
        // On a slow line the rest of an arrow key may come later than its Esc: wait 1/4 s for it.
        getInputDecoder().setTimeoutUnits(1);
    }

    @Override
    protected void saveTerminalSettings() throws IOException {
        String[] words = shell("echo \"$(stty -g) $(stty size)\" && " + RAW).split(" ", 2);
        if (words.length < 2 || !words[1].endsWith("ok")) {
            throw new IOException("stty cannot read or change the settings of this terminal");
        }
        settings = words[0];
        size = size(words[1].substring(0, words[1].length() - 2));
    }

    @Override
    protected void restoreTerminalSettings() throws IOException {
        if (!released) {
            shell("stty " + settings);
        }
    }

    /** Done by {@link #saveTerminalSettings} already. */
    @Override
    protected void canonicalMode(boolean enabled) {}

    /** Done by {@link #saveTerminalSettings} already. */
    @Override
    protected void keyEchoEnabled(boolean enabled) {}

    /** Done by {@link #saveTerminalSettings} already; undone with all the other settings. */
    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {}

    /** Later, by {@link #watchSize}: it takes longer than all the rest together. */
    @Override
    protected void registerTerminalResizeListener(Runnable ignored) {}

    /** From now on another size is told; one that came since the start is told at once. */
    @Override
    public void watchSize() throws IOException {
        super.registerTerminalResizeListener(() -> {
            sizeChanged = true;
            resized.run();
        });
        TerminalSize first = size;
        sizeChanged = true;
        if (!getTerminalSize().equals(first)) {
            resized.run();
        }
    }

    @Override
    protected TerminalSize findTerminalSize() throws IOException {
        if (sizeChanged) {
            sizeChanged = false;
            size = size(shell("stty size"));
        }
        return size;
    }

    /**
     * Rows and columns, as stty(1) prints them; zeros come from serial lines that were never told.
     */
    private static TerminalSize size(String text) {
        String[] numbers = text.strip().split(" ");
        if (numbers.length != 2 || numbers[0].equals("0") || numbers[1].equals("0")) {
            return USUAL;
        }
        return new TerminalSize(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
    }

    @Override
    public synchronized void enterPrivateMode() throws IOException {
        open = true;
        super.enterPrivateMode();
        setCursorVisible(false);
    }

    /** Also clears, for terminals that have no second screen to leave. */
    @Override
    public synchronized void exitPrivateMode() throws IOException {
        if (open) {
            resetColorAndSGR();
            clearScreen();
            setCursorPosition(0, 0);
            super.exitPrivateMode();
            open = false;
        }
    }

    /**
     * Gives the terminal back as it was. A second time it does nothing, so that a shutdown hook may
     * call it as well.
     */
    synchronized void release() throws IOException {
        if (!released) {
            exitPrivateMode();
            restoreTerminalSettings();
            released = true;
        }
    }

    /** Gives the terminal back and stops until the shell continues us, as Ctrl-Z does elsewhere. */
    @Override
    public synchronized void suspend() throws IOException {
        exitPrivateMode();
        restoreTerminalSettings();
        shell("kill -TSTP 0");
        sizeChanged = true;
        shell(RAW);
        enterPrivateMode();
    }

    @Override
    public synchronized void putString(String text) throws IOException {
        StringBuilder safe = new StringBuilder(text);
        for (int i = 0; i < safe.length(); i++) {
            if (Character.isISOControl(safe.charAt(i))) {
                safe.setCharAt(i, '?');
            }
        }
        writeToTerminal(safe.toString().getBytes(charset));
    }

    /** Faint instead of bright black, which some palettes make the same as the background. */
    @Override
    public void setForegroundColor(TextColor color) throws IOException {
        if (color == TextColor.ANSI.BLACK_BRIGHT) {
            writeToTerminal(new byte[] {0x1b, '[', '2', 'm'});
        } else {
            super.setForegroundColor(color);
        }
    }

    @Override
    protected void writeToTerminal(byte... bytes) throws IOException {
        if (open) {
            super.writeToTerminal(bytes);
        }
    }

    private String shell(String script) throws IOException {
        return exec("/bin/sh", "-c", script);
    }
}
