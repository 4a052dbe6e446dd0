package dev.svcdoctor.app;

import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What a command line asks for. */
sealed interface Request {

    /** Diagnose units, and cure them. */
    record Diagnose(Options options) implements Request {}

    /**
     * Take back what was written.
     *
     * @param unit of this unit only
     * @param list only list it
     * @param force even if the file was changed since
     * @param root below this folder, without a manager
     */
    record Undo(
            Optional<UnitName> unit,
            boolean list,
            boolean force,
            Optional<Path> root,
            Duration timeout,
            Options.Style style,
            boolean debug)
            implements Request {}

    record Help() implements Request {}

    record Version() implements Request {}
}
