package dev.svcdoctor.app;

import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.model.Fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The recorded ZooKeeper case that svc-doctor brings along, unpacked where anybody may write. */
final class Demo {
    private static final List<String> PIECES =
            List.of("case.json", "show.txt", "cat.txt", "journal.jsonl", "probes.json");

    private final Files files;

    Demo(Files files) {
        this.files = files;
    }

    /**
     * What was unpacked.
     *
     * @param folder of the case
     * @param root scratch root for what is written
     */
    record Unpacked(Path folder, Path root) {}

    Fact<Unpacked> unpack() {
        return switch (files.privateFolder()) {
            case Fact.Known<Path>(Path scratch) ->
                    unpack(new Unpacked(scratch.resolve("case"), scratch.resolve("root")));
            case Fact.Missing<Path>(String why) -> Fact.missing(why);
            case Fact.Unreadable<Path>(String raw, String why) -> Fact.unreadable(raw, why);
        };
    }

    private Fact<Unpacked> unpack(Unpacked into) {
        Optional<String> problem =
                problem(files.makeFolder(into.folder()))
                        .or(() -> problem(files.makeFolder(into.root())));
        for (String piece : PIECES) {
            problem =
                    problem.or(() ->
                            problem(
                                    files.write(
                                            into.folder().resolve(piece),
                                            bytes(piece),
                                            Access.PLAIN)));
        }
        return problem.<Fact<Unpacked>>map(Fact::missing).orElseGet(() -> Fact.known(into));
    }

    private static Optional<String> problem(Change change) {
        return change instanceof Change.Refused refused
                ? Optional.of(refused.text())
                : Optional.empty();
    }

    private static byte[] bytes(String piece) {
        try (InputStream in = Demo.class.getResourceAsStream("demo/" + piece)) {
            if (in == null) {
                throw new IllegalStateException("the build has left out demo/" + piece);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
