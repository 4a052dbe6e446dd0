package dev.svcdoctor.wronghouse.diagnose;

import dev.svcdoctor.wronghouse.app.Wiring;
import dev.svcdoctor.wronghouse.front.Picture;
import dev.svcdoctor.wronghouse.host.Door;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pure room that opens every door it must leave closed. */
public record Doer(Door door, Wiring wiring, Picture picture) {
    Process start() throws IOException {
        return new ProcessBuilder("true").start();
    }

    Socket connect() throws IOException {
        return new Socket("localhost", 1);
    }

    Path write(Path file) throws IOException {
        return Files.writeString(file, "");
    }
}
