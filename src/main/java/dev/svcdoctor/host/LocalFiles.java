package dev.svcdoctor.host;

import dev.svcdoctor.model.Fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of the machine that svc-doctor runs on. */
public final class LocalFiles implements Files {
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int FOLDER_MODE = 0755;

    private LocalFiles() {}

    /** All of the machine's files. */
    public static Files whole() {
        return new LocalFiles();
    }

    /** Only what is below a folder, which stands for {@code /}: no path or link leads out of it. */
    public static Files below(Path root) {
        return new RootedFiles(root.toAbsolutePath().normalize(), whole());
    }

    @Override
    public Seen look(Path path) {
        try {
            return seen(path);
        } catch (NoSuchFileException e) {
            return new Seen.Nothing();
        } catch (IOException e) {
            return new Seen.Hidden(Failure.of(e, path).text());
        }
    }

    private static Seen seen(Path path) throws IOException {
        Map<String, Object> unix =
                java.nio.file.Files.readAttributes(
                        path,
                        "unix:mode,uid,gid,size,isRegularFile,isDirectory,isSymbolicLink",
                        LinkOption.NOFOLLOW_LINKS);
        Access access =
                new Access(
                        (int) unix.get("mode") & 07777,
                        (int) unix.get("uid"),
                        (int) unix.get("gid"));
        if ((boolean) unix.get("isRegularFile")) {
            return new Seen.Plain(access, (long) unix.get("size"));
        }
        if ((boolean) unix.get("isDirectory")) {
            return new Seen.Folder(access);
        }
        return (boolean) unix.get("isSymbolicLink")
                ? new Seen.Link(java.nio.file.Files.readSymbolicLink(path).toString())
                : new Seen.Other();
    }

    @Override
    public Fact<byte[]> read(Path path, int most) {
        if (java.nio.file.Files.exists(path) && !java.nio.file.Files.isRegularFile(path)) {
            return Fact.missing(path + ": not a plain file");
        }
        try (InputStream in = java.nio.file.Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(most);
            return in.read() < 0
                    ? Fact.known(bytes)
                    : Fact.unreadable(path.toString(), "larger than " + most + " bytes");
        } catch (IOException e) {
            return Fact.missing(Failure.of(e, path).text());
        }
    }

    @Override
    public Fact<List<String>> list(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = java.nio.file.Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            return Fact.known(names.stream().sorted().toList());
        } catch (NoSuchFileException e) {
            return Fact.known(List.of());
        } catch (IOException e) {
            return Fact.missing(Failure.of(e, folder).text());
        } catch (DirectoryIteratorException e) {
            return Fact.missing(Failure.of(e.getCause(), folder).text());
        }
    }

    @Override
    public Change write(Path file, byte[] content, Access access) {
        return notInAFolder(file)
                .or(() -> notAFile(file))
                .orElseGet(() -> attempt(file, () -> replace(file, content, access)));
    }

    @Override
    public Change makeFolder(Path folder) {
        return notInAFolder(folder)
                .orElseGet(() ->
                        attempt(
                                folder,
                                () -> {
                                    java.nio.file.Files.createDirectory(folder);
                                    setMode(folder, FOLDER_MODE);
                                    sync(folder.getParent());
                                }));
    }

    @Override
    public Change delete(Path file) {
        if (look(file.getParent()) instanceof Seen.Nothing) {
            return Change.made();
        }
        return notInAFolder(file)
                .or(() -> notAFile(file))
                .orElseGet(() ->
                        attempt(
                                file,
                                () -> {
                                    java.nio.file.Files.deleteIfExists(Files.beside(file));
                                    java.nio.file.Files.deleteIfExists(file);
                                    sync(file.getParent());
                                }));
    }

    @Override
    public Change removeFolder(Path folder) {
        return switch (look(folder)) {
            case Seen.Nothing _ -> Change.made();
            case Seen.Folder _ ->
                    attempt(
                            folder,
                            () -> {
                                java.nio.file.Files.delete(folder);
                                sync(folder.getParent());
                            });
            case Seen.Link(String target) -> Change.refused(Change.Why.LINK, folder, target);
            case Seen.Plain _, Seen.Other _ -> Change.refused(Change.Why.NOT_A_FOLDER, folder, "");
            case Seen.Hidden(String why) -> Change.refused(Change.Why.DENIED, folder, why);
        };
    }

    @Override
    public Fact<Path> privateFolder() {
        try {
            return Fact.known(java.nio.file.Files.createTempDirectory("svc-doctor-"));
        } catch (IOException e) {
            return Fact.missing("no temporary folder: " + e.getMessage());
        }
    }

    @Override
    public Fact<Lock> lock(Path file) {
        try {
            return hold(file);
        } catch (OverlappingFileLockException e) {
            return Fact.missing("another svc-doctor is at work");
        } catch (IOException e) {
            return Fact.missing(Failure.of(e, file).text());
        }
    }

    /** The channel stays open as long as the lock is held; closing it lets go. */
    @SuppressWarnings("resource")
    private static Fact<Lock> hold(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS),
                        PRIVATE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Fact.known(() -> close(channel));
            }
            channel.close();
            return Fact.missing("another svc-doctor is at work");
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Optional<Change> notInAFolder(Path path) {
        Path folder = path.getParent();
        return switch (look(folder)) {
            case Seen.Folder _ -> Optional.empty();
            case Seen.Nothing _ -> refusal(Change.Why.MISSING, folder, "");
            case Seen.Link(String target) -> refusal(Change.Why.LINK, folder, target);
            case Seen.Plain _, Seen.Other _ -> refusal(Change.Why.NOT_A_FOLDER, folder, "");
            case Seen.Hidden(String why) -> refusal(Change.Why.DENIED, folder, why);
        };
    }

    private Optional<Change> notAFile(Path path) {
        return switch (look(path)) {
            case Seen.Nothing _, Seen.Plain _ -> Optional.empty();
            case Seen.Link(String target) -> refusal(Change.Why.LINK, path, target);
            case Seen.Folder _, Seen.Other _ -> refusal(Change.Why.NOT_A_FILE, path, "");
            case Seen.Hidden(String why) -> refusal(Change.Why.DENIED, path, why);
        };
    }

    private static Optional<Change> refusal(Change.Why why, Path path, String detail) {
        return Optional.of(Change.refused(why, path, detail));
    }

    private static void replace(Path file, byte[] content, Access access) throws IOException {
        Path beside = Files.beside(file);
        java.nio.file.Files.deleteIfExists(beside);
        try {
            fill(beside, content, access);
            java.nio.file.Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            java.nio.file.Files.deleteIfExists(beside);
            throw e;
        }
        sync(file.getParent());
    }

    private static void fill(Path file, byte[] content, Access access) throws IOException {
        Set<StandardOpenOption> fresh =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel out = FileChannel.open(file, fresh, PRIVATE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            setOwner(file, "unix:uid", access.user());
            setOwner(file, "unix:gid", access.group());
            setMode(file, access.mode());
            out.force(true);
        }
    }

    private static void setOwner(Path file, String which, int number) throws IOException {
        boolean other =
                number >= 0 && !java.nio.file.Files.getAttribute(file, which).equals(number);
        if (other) {
            java.nio.file.Files.setAttribute(file, which, number, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void setMode(Path path, int mode) throws IOException {
        java.nio.file.Files.setAttribute(path, "unix:mode", mode);
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Change attempt(Path path, Work work) {
        try {
            work.run();
            return Change.made();
        } catch (FileAlreadyExistsException e) {
            return Change.refused(Change.Why.OTHER, path, "it is there already");
        } catch (NotDirectoryException e) {
            return Change.refused(Change.Why.NOT_A_FOLDER, path, "");
        } catch (IOException e) {
            return Failure.of(e, path);
        }
    }
}
