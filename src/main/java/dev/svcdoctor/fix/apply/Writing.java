package dev.svcdoctor.fix.apply;

import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Seen;

import java.nio.file.Path;
import java.util.Optional;

/** Puts in place what an entry of the ledger speaks of, and takes it away again. */
record Writing(Files files) {

    /** Makes the folders and writes the file; what stands in the way, if anything. */
    Optional<String> put(Entry entry) {
        for (Path folder : entry.folders()) {
            if (files.makeFolder(folder) instanceof Change.Refused refused) {
                return Optional.of(refused.text());
            }
        }
        Access access = entry.before().map(Original::access).orElse(Access.PLAIN);
        return files.write(entry.file(), entry.after(), access).problem();
    }

    /**
     * Brings the file back to what it was before, from any stage of {@link #put}; what stands in
     * the way, if anything. A folder that somebody uses meanwhile stays.
     */
    Optional<String> takeAway(Entry entry) {
        return entry.before()
                .map(original -> restore(entry.file(), original))
                .orElseGet(() -> files.delete(entry.file()).problem())
                .or(() -> removeFolders(entry));
    }

    private Optional<String> restore(Path file, Original original) {
        boolean same =
                files.look(file) instanceof Seen.Plain(Access access, long _)
                        && access.equals(original.access())
                        && files.read(file, original.bytes().length)
                                .map(original::is)
                                .asKnown()
                                .orElse(false);
        return same
                ? files.delete(Files.beside(file)).problem()
                : files.write(file, original.bytes(), original.access()).problem();
    }

    private Optional<String> removeFolders(Entry entry) {
        return entry.folders().reversed().stream()
                .map(files::removeFolder)
                .filter(change ->
                        change instanceof Change.Refused refused
                                && refused.why() != Change.Why.NOT_EMPTY)
                .findFirst()
                .flatMap(Change::problem);
    }
}
