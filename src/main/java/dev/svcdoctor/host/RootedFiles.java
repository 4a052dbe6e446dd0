package dev.svcdoctor.host;

import dev.svcdoctor.model.Fact;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Files below a folder that stands for {@code /}. A symbolic link on the way is refused, for
 * reading too: it would lead out of the folder, since it means another {@code /}.
 */
final class RootedFiles implements Files {
    private static final Path TOP = Path.of("/");

    private final Path root;
    private final Files files;

    RootedFiles(Path root, Files files) {
        this.root = root;
        this.files = files;
    }

    @Override
    public Seen look(Path path) {
        return linkOnTheWay(path)
                .<Seen>map(link -> new Seen.Hidden(refusal(link).text()))
                .orElseGet(() -> files.look(below(path)));
    }

    @Override
    public Fact<byte[]> read(Path path, int most) {
        if (look(path) instanceof Seen.Link) {
            return Fact.missing(refusal(below(path)).text());
        }
        return known(path, at -> files.read(at, most));
    }

    @Override
    public Fact<List<String>> list(Path folder) {
        return known(folder, files::list);
    }

    @Override
    public Change write(Path file, byte[] content, Access access) {
        return change(file, at -> files.write(at, content, access));
    }

    @Override
    public Change makeFolder(Path folder) {
        return change(folder, files::makeFolder);
    }

    @Override
    public Change delete(Path file) {
        return change(file, files::delete);
    }

    @Override
    public Change removeFolder(Path folder) {
        return change(folder, files::removeFolder);
    }

    @Override
    public Fact<Path> privateFolder() {
        return Fact.missing("no temporary folder below " + root);
    }

    @Override
    public Fact<Lock> lock(Path file) {
        return known(file, files::lock);
    }

    private <T> Fact<T> known(Path path, Function<Path, Fact<T>> work) {
        return linkOnTheWay(path)
                .<Fact<T>>map(link -> Fact.missing(refusal(link).text()))
                .orElseGet(() -> work.apply(below(path)));
    }

    private Change change(Path path, Function<Path, Change> work) {
        return linkOnTheWay(path)
                .<Change>map(RootedFiles::refusal)
                .orElseGet(() -> work.apply(below(path)));
    }

    private static Change.Refused refusal(Path link) {
        return new Change.Refused(Change.Why.LINK, link, "");
    }

    private Path below(Path path) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("not absolute: " + path);
        }
        for (Path name : path) {
            if (name.toString().equals("..")) {
                throw new IllegalArgumentException("leads upwards: " + path);
            }
        }
        return root.resolve(TOP.relativize(path));
    }

    /** The first link between the root and the folder that holds the path. */
    private Optional<Path> linkOnTheWay(Path path) {
        Path holder = below(path).getParent();
        Path at = root;
        for (Path name : root.relativize(holder.startsWith(root) ? holder : root)) {
            at = at.resolve(name);
            if (files.look(at) instanceof Seen.Link) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
