package dev.svcdoctor.host;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** What an exception of the file system means to a user. */
final class Failure {
    private static final long FULL = 4096;
    private static final Map<String, Change.Why> SAID =
            Map.of(
                    "Read-only file system", Change.Why.READ_ONLY,
                    "No space left on device", Change.Why.NO_SPACE,
                    "Disk quota exceeded", Change.Why.NO_SPACE,
                    "Operation not permitted", Change.Why.DENIED);

    private Failure() {}

    /**
     * Judged by type and by the state of the disk: the words of an exception depend on the locale.
     */
    static Change.Refused of(IOException e, Path path) {
        return new Change.Refused(why(e, path), path, detail(e));
    }

    private static Change.Why why(IOException e, Path path) {
        return switch (e) {
            case AccessDeniedException _ -> Change.Why.DENIED;
            case NoSuchFileException _ -> Change.Why.MISSING;
            case DirectoryNotEmptyException _ -> Change.Why.NOT_EMPTY;
            default -> SAID.getOrDefault(detail(e), ofDisk(path));
        };
    }

    private static Change.Why ofDisk(Path path) {
        try {
            FileStore store = java.nio.file.Files.getFileStore(nearest(path));
            if (store.isReadOnly()) {
                return Change.Why.READ_ONLY;
            }
            return store.getUsableSpace() < FULL ? Change.Why.NO_SPACE : Change.Why.OTHER;
        } catch (IOException e) {
            return Change.Why.OTHER;
        }
    }

    private static Path nearest(Path path) {
        Path at = path;
        while (at.getParent() != null && !java.nio.file.Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }

    private static String detail(IOException e) {
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return said == null ? "" : said;
    }
}
