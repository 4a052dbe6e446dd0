package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import com.googlecode.lanterna.terminal.virtual.VirtualTerminalListener;

import java.util.Queue;

/** Takes a picture of a terminal whenever something was drawn. */
record Pictures(DefaultVirtualTerminal terminal, Queue<String> taken)
        implements VirtualTerminalListener {
    @Override
    public void onFlush() {
        taken.add(Watched.text(terminal));
    }

    @Override
    public void onBell() {
        taken.add("bell");
    }

    @Override
    public void onClose() {
        taken.add("closed");
    }

    @Override
    public void onResized(Terminal resized, TerminalSize size) {
        taken.add("resized");
    }
}
