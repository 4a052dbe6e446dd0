package dev.svcdoctor.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders named on the command line. */
final class Folders {
    private Folders() {}

    /** Refuses those that are not there. */
    static void check(Flag flag, List<Path> folders) throws Misuse {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new Misuse(
                        flag.longName() + " wants a folder, and there is none at " + folder,
                        "make it first: mkdir -p " + quoted(folder));
            }
        }
    }

    /** As a word of a shell. */
    static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[A-Za-z0-9/._@%+=:,-]+")
                ? text
                : "'" + text.replace("'", "'\\''") + "'";
    }
}
