package dev.svcdoctor.fix.apply;

import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Seen;
import dev.svcdoctor.model.Fact;

import java.nio.file.Path;
import java.util.List;

/** Files that tests can get in the way of: every change asks {@link #before} first. */
class WithTemporaryFolder implements Files {
    private final Files files;

    WithTemporaryFolder(Files files) {
        this.files = files;
    }

    /** Called before each change; throws or does nothing. */
    void before(String change) {}

    @Override
    public Seen look(Path path) {
        return files.look(path);
    }

    @Override
    public Fact<byte[]> read(Path path, int most) {
        return files.read(path, most);
    }

    @Override
    public Fact<List<String>> list(Path folder) {
        return files.list(folder);
    }

    @Override
    public Change write(Path file, byte[] content, Access access) {
        before("write " + file);
        return files.write(file, content, access);
    }

    @Override
    public Change makeFolder(Path folder) {
        before("make " + folder);
        return files.makeFolder(folder);
    }

    @Override
    public Change delete(Path file) {
        before("delete " + file);
        return files.delete(file);
    }

    @Override
    public Change removeFolder(Path folder) {
        before("remove " + folder);
        return files.removeFolder(folder);
    }

    @Override
    public Fact<Path> privateFolder() {
        before("temporary folder");
        int number = 1;
        while (files.exists(Path.of("/tmp/stage" + number))) {
            number++;
        }
        Path folder = Path.of("/tmp/stage" + number);
        files.missing(folder).forEach(files::makeFolder);
        return Fact.known(folder);
    }

    @Override
    public Fact<Lock> lock(Path file) {
        return files.lock(file);
    }
}
