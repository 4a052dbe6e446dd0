package dev.svcdoctor.wronghouse.guide;

import com.googlecode.lanterna.TextColor;

import org.jline.terminal.Size;

import picocli.CommandLine;

import java.time.Instant;

/** A dialogue that draws, prints, ends the program and reads the clock by itself. */
record Speaker(TextColor colour, Size size, CommandLine commandLine) {
    Instant speak(RuntimeException reason) {
        System.out.println("no");
        reason.printStackTrace();
        if (size == null) {
            System.exit(1);
        }
        return Instant.now();
    }
}
