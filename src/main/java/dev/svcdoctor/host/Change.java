package dev.svcdoctor.host;

import java.nio.file.Path;
import java.util.Optional;

/** How a change of files ended. */
public sealed interface Change {
    /** It is done, and on disk. */
    record Made() implements Change {}

    /**
     * It could not be done, or not be brought to disk for certain.
     *
     * @param path what it was about
     * @param detail what the system said, untrusted; may be empty
     */
    record Refused(Why why, Path path, String detail) implements Change {
        /** One line for people. */
        public String text() {
            return path + ": " + why.text + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
    }

    /** What users meet. */
    enum Why {
        DENIED("permission denied"),
        READ_ONLY("read-only file system"),
        NO_SPACE("no space left on the disk"),
        NOT_A_FOLDER("not a folder"),
        NOT_A_FILE("not a plain file"),
        LINK("a symbolic link, which is not followed for writing"),
        NOT_EMPTY("the folder is not empty"),
        MISSING("no such file or folder"),
        OTHER("could not be changed");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        /** In words, for people. */
        public String text() {
            return text;
        }
    }

    /** What stands in the way, for people; empty if it is done. */
    default Optional<String> problem() {
        return this instanceof Refused refused ? Optional.of(refused.text()) : Optional.empty();
    }

    static Change made() {
        return new Made();
    }

    static Change refused(Why why, Path path, String detail) {
        return new Refused(why, path, detail);
    }
}
