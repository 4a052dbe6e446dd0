package dev.svcdoctor.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.svcdoctor.model.Fact;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class LocalFilesTest {
    private static final byte[] NEW = "[Service]\nNice=1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private Files files;
    private Files below;

    @BeforeEach
    void open() {
        files = LocalFiles.whole();
        below = LocalFiles.below(folder);
    }

    @Test
    void aWrittenFileIsWholeAndAlone() throws IOException {
        Path file = folder.resolve("override.conf");
        assertEquals(Change.made(), files.write(file, NEW, Access.PLAIN));
        assertArrayEquals(NEW, java.nio.file.Files.readAllBytes(file));
        assertEquals(0644, ((Seen.Plain) files.look(file)).access().mode());
        assertEquals(Fact.known(List.of("override.conf")), files.list(folder));
    }

    @Test
    void writingReplacesAndKeepsTheModeAskedFor() {
        Path file = folder.resolve("override.conf");
        files.write(file, new byte[] {1}, Access.PLAIN);
        files.write(file, NEW, new Access(0600, -1, -1));
        Seen.Plain seen = assertInstanceOf(Seen.Plain.class, files.look(file));
        assertEquals(0600, seen.access().mode());
        assertEquals(NEW.length, seen.size());
    }

    @Test
    void whatACrashLeftBesideIsReplacedAndDeleted() throws IOException {
        Path file = folder.resolve("override.conf");
        java.nio.file.Files.writeString(Files.beside(file), "half");
        assertEquals(Change.made(), files.write(file, NEW, Access.PLAIN));
        java.nio.file.Files.writeString(Files.beside(file), "half");
        assertEquals(Change.made(), files.delete(file));
        assertEquals(Fact.known(List.of()), files.list(folder));
    }

    @Test
    void systemdDoesNotReadWhatStandsBeside() {
        assertFalse(Files.beside(Path.of("/a/override.conf")).toString().endsWith(".conf"));
    }

    @Test
    void linksAreNotWrittenThrough() throws IOException {
        Path target = java.nio.file.Files.createDirectory(folder.resolve("target"));
        Path link = java.nio.file.Files.createSymbolicLink(folder.resolve("unit.d"), target);
        refused(Change.Why.LINK, files.write(link.resolve("override.conf"), NEW, Access.PLAIN));
        Path file = java.nio.file.Files.createSymbolicLink(folder.resolve("o.conf"), Path.of("x"));
        refused(Change.Why.LINK, files.write(file, NEW, Access.PLAIN));
        refused(Change.Why.LINK, files.delete(file));
        assertEquals(Fact.known(List.of()), files.list(target));
        assertEquals(new Seen.Link("x"), files.look(file));
    }

    @Test
    void obstaclesHaveNames() throws IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("plain"), "x");
        Path inner = java.nio.file.Files.createDirectory(folder.resolve("inner"));
        refused(Change.Why.NOT_A_FOLDER, files.write(file.resolve("x"), NEW, Access.PLAIN));
        refused(Change.Why.NOT_A_FOLDER, files.makeFolder(file.resolve("x")));
        refused(Change.Why.MISSING, files.write(folder.resolve("no/x"), NEW, Access.PLAIN));
        refused(Change.Why.NOT_A_FILE, files.write(inner, NEW, Access.PLAIN));
        refused(Change.Why.OTHER, files.makeFolder(inner));
        refused(Change.Why.NOT_EMPTY, files.removeFolder(folder));
    }

    @Test
    void goneIsGone() {
        assertEquals(Change.made(), files.delete(folder.resolve("no/such")));
        assertEquals(Change.made(), files.removeFolder(folder.resolve("no")));
        assertInstanceOf(Fact.Missing.class, files.read(folder.resolve("no"), 10));
        assertEquals(
                List.of(folder.resolve("a"), folder.resolve("a/b")),
                files.missing(folder.resolve("a/b")));
    }

    @Test
    void readingHasALimit() throws IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("f"), "12345");
        assertInstanceOf(Fact.Known.class, files.read(file, 5));
        assertInstanceOf(Fact.Unreadable.class, files.read(file, 4));
    }

    @Test
    void aLockIsHeldOnce() {
        Path file = folder.resolve("lock");
        Files.Lock lock = files.lock(file).asKnown().orElseThrow();
        assertEquals(Fact.missing("another svc-doctor is at work"), files.lock(file));
        lock.close();
        files.lock(file).asKnown().orElseThrow().close();
    }

    @Test
    void aRootStandsForTheTop() throws IOException {
        for (Path missing : below.missing(Path.of("/etc/systemd"))) {
            assertEquals(Change.made(), below.makeFolder(missing));
        }
        assertEquals(Change.made(), below.write(Path.of("/etc/systemd/x"), NEW, Access.PLAIN));
        assertArrayEquals(NEW, java.nio.file.Files.readAllBytes(folder.resolve("etc/systemd/x")));
    }

    @Test
    void noLinkLeadsOutOfARoot(@TempDir Path outside) throws IOException {
        java.nio.file.Files.writeString(outside.resolve("f"), "secret");
        java.nio.file.Files.createSymbolicLink(folder.resolve("etc"), outside);
        java.nio.file.Files.createSymbolicLink(folder.resolve("f"), outside.resolve("f"));
        Path in = Path.of("/etc/f");
        refused(Change.Why.LINK, below.write(in, NEW, Access.PLAIN));
        refused(Change.Why.LINK, below.delete(in));
        refused(Change.Why.LINK, below.makeFolder(Path.of("/etc/a/b")));
        refused(Change.Why.LINK, below.write(Path.of("/f"), NEW, Access.PLAIN));
        assertInstanceOf(Fact.Missing.class, below.read(in, 100));
        assertInstanceOf(Fact.Missing.class, below.read(Path.of("/f"), 100));
        assertInstanceOf(Fact.Missing.class, below.lock(in));
        assertInstanceOf(Seen.Hidden.class, below.look(in));
        assertEquals("secret", java.nio.file.Files.readString(outside.resolve("f")));
    }

    @Test
    void noPathLeadsOutOfARoot() {
        assertThrows(IllegalArgumentException.class, () -> below.look(Path.of("/../x")));
        assertThrows(IllegalArgumentException.class, () -> below.look(Path.of("x")));
    }

    private static void refused(Change.Why why, Change change) {
        Change.Refused refused = assertInstanceOf(Change.Refused.class, change);
        assertEquals(why, refused.why(), refused.text());
    }
}
