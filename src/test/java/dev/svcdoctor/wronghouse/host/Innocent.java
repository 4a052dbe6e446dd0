package dev.svcdoctor.wronghouse.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All of this is host's job. */
final class Innocent {
    private Innocent() {}

    static Process copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        return new ProcessBuilder("true").start();
    }
}
