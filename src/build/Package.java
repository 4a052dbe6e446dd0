import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.reflect.ClassFileFormatVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;

/// Makes the folder that users get: launcher, jars, a runtime of just the modules needed, and the
/// start-up cache from a training run. Runs in the JDK whose runtime is packaged, with the
/// libraries as its own class path.
///
/// Arguments: the folder to make, the program's jar, the project's top folder, the jars' time.
void main(String[] args) throws Exception {
    Path dist = Path.of(args[0]);
    Path jar = Path.of(args[1]);
    Path project = Path.of(args[2]);
    FileTime time = FileTime.from(Instant.parse(args[3]));

    Path lib = dist.resolve("lib");
    deleteTree(lib);
    copyTree(project.resolve("src/main/dist"), dist);
    Files.copy(jar, lib.resolve("svc-doctor.jar"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path library = Path.of(entry);
        copyLibrary(library, lib.resolve(library.getFileName()));
    }
    setTimes(lib, time);
    linkRuntime(dist.resolve("runtime"));
    train(dist, project);
}

/// What the program and its libraries need. `jdk.unsupported` has the signals (resize, Ctrl-C).
static final String MODULES = "java.base,java.logging,jdk.unsupported";

/// Takes some seconds, so a runtime that was linked the same way is kept.
void linkRuntime(Path runtime) throws IOException {
    Path stamp = runtime.resolve("linked-from");
    String wanted = Runtime.version() + " " + MODULES + "\n";
    if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
        return;
    }
    deleteTree(runtime);
    run(
            "jlink",
            "--add-modules=" + MODULES,
            "--output=" + runtime,
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-6");
    Files.writeString(stamp, wanted);
}

void run(String tool, String... args) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    if (ToolProvider.findFirst(tool).orElseThrow().run(out, out, args) != 0) {
        throw new IllegalStateException(tool + " failed: " + said);
    }
}

/// A library as it is, unless its classes are too old for the start-up cache: those of version 49
/// have no stack maps, and the JVM neither caches them nor verifies them quickly (picocli's 228
/// classes cost 40 of 100 ms). They get stack maps here; their code stays the same.
void copyLibrary(Path from, Path to) throws IOException {
    try (JarFile in = new JarFile(from.toFile())) {
        List<JarEntry> entries = Collections.list(in.entries());
        boolean old = false;
        for (JarEntry entry : entries) {
            old |= isOld(entry, in);
        }
        if (!old) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            return;
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
            for (JarEntry entry : entries) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(isOld(entry, in) ? withStackMaps(bytes) : bytes);
                out.closeEntry();
            }
        }
    }
}

boolean isOld(JarEntry entry, JarFile jar) throws IOException {
    if (!entry.getName().endsWith(".class")) {
        return false;
    }
    try (var in = new DataInputStream(jar.getInputStream(entry))) {
        in.skipNBytes(6);
        return in.readUnsignedShort() < ClassFileFormatVersion.RELEASE_6.major();
    }
}

byte[] withStackMaps(byte[] oldClass) {
    ClassLoader libraries = ClassLoader.getSystemClassLoader();
    ClassFile classFile =
            ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(libraries)));
    ClassTransform newVersion =
            (builder, element) -> {
                switch (element) {
                    case ClassFileVersion _ ->
                            builder.withVersion(ClassFileFormatVersion.RELEASE_8.major(), 0);
                    default -> builder.with(element);
                }
            };
    return classFile.transformClass(
            classFile.parse(oldClass),
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(newVersion));
}

/// One process goes through all that is worth starting fast: a cache is made from one process only.
void train(Path dist, Path project) throws Exception {
    Path lib = dist.resolve("lib");
    Path cache = lib.resolve("svc-doctor.aot");
    Path log = dist.resolveSibling("training.log");
    List<String> command = new ArrayList<>();
    command.add(dist.resolve("runtime/bin/java").toString());
    command.add("@" + lib.resolve("jvm.options"));
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-cp");
    command.add(lib.resolve("svc-doctor.jar").toString());
    command.add("dev.svcdoctor.app.Training");
    try (Stream<String> lines = Files.lines(project.resolve("src/build/training.txt"))) {
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(command::add);
    }
    ProcessBuilder training = new ProcessBuilder(command).directory(project.toFile());
    training.environment().put("LC_ALL", "C.UTF-8");
    training.environment().keySet().removeAll(JVM_VARIABLES);
    training.redirectErrorStream(true).redirectOutput(log.toFile());
    if (training.start().waitFor() != 0 || !Files.exists(cache)) {
        throw new IllegalStateException("training failed: " + Files.readString(log));
    }
}

/// What would change the JVM that is trained.
static final Set<String> JVM_VARIABLES =
        Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(
                    file,
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}

/// The same for every build: a cache may be bound to its jars' times.
void setTimes(Path folder, FileTime time) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
            Files.setLastModifiedTime(file, time);
        }
    }
}

void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
