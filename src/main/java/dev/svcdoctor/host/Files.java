package dev.svcdoctor.host;

import dev.svcdoctor.model.Fact;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files of a machine. Paths are absolute and as that machine sees them. Nothing here throws for
 * what a user can meet. Symbolic links are never followed for writing, neither at the end of a path
 * nor in the folder that holds it.
 */
public interface Files {

    /** What is there. */
    Seen look(Path path);

    /**
     * The bytes of a plain file, links followed.
     *
     * @param most a file with more bytes is {@link Fact.Unreadable}
     * @return {@link Fact.Missing} with the reason if it is not there or not readable
     */
    Fact<byte[]> read(Path path, int most);

    /** True if something is there that can be seen; a link counts, wherever it leads. */
    default boolean exists(Path path) {
        return !(look(path) instanceof Seen.Nothing || look(path) instanceof Seen.Hidden);
    }

    /** The folder and those above it that are not there yet, outermost first. */
    default List<Path> missing(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent)
                .takeWhile(at -> look(at) instanceof Seen.Nothing)
                .toList()
                .reversed();
    }

    /** Names in a folder, sorted; empty for a folder that is not there. */
    Fact<List<String>> list(Path folder);

    /**
     * Writes a file as a whole: whoever reads it sees the old bytes or the new ones, even after a
     * power cut. In between there is {@link #beside} in the same folder, which systemd does not
     * read. The folder must exist.
     */
    Change write(Path file, byte[] content, Access access);

    /**
     * Where the new content of a file stands until it is complete; only a crash leaves it there.
     */
    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".svc-doctor");
    }

    /**
     * Makes one folder, mode 0755; its parent must exist. Refused if something is there already.
     */
    Change makeFolder(Path folder);

    /** Deletes a file, and what a crash left beside it. One that is not there counts as deleted. */
    Change delete(Path file);

    /** Removes an empty folder. One that is not there counts as removed. */
    Change removeFolder(Path folder);

    /** Makes an empty folder, mode 0700, for temporary use. Whoever asks for it removes it. */
    Fact<Path> privateFolder();

    /** Takes a lock, at once or not at all; {@link Fact.Missing} says who has it or why not. */
    Fact<Lock> lock(Path file);

    /** A lock that ends with the process at the latest. */
    interface Lock extends AutoCloseable {
        @Override
        void close();
    }
}
