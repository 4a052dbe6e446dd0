package dev.svcdoctor.wronghouse.collect;

import dev.svcdoctor.wronghouse.host.Door;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/** Reading, a clock that was handed over, and a writer to memory are allowed everywhere. */
record Innocent(Clock clock, Door door) {
    Instant read(Path file) throws IOException {
        new PrintWriter(new StringWriter()).println(Files.readString(file));
        return Instant.now(clock);
    }
}
