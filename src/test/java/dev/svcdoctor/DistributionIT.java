package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged folder, copied elsewhere without its times: it must not depend on where it was
 * built.
 */
class DistributionIT {
    @TempDir static Path temporary;
    private static Path home;

    private record Run(int status, String out, String err) {}

    @BeforeAll
    static void copyElsewhere() throws Exception {
        home = temporary.resolve("a folder with blänks").resolve("svc-doctor");
        Files.createDirectories(home.getParent());
        run(Map.of(), "cp", "-r", System.getProperty("svcdoctor.dist"), home.toString());
    }

    @Test
    void startsThroughASymbolicLinkFromAnyFolder() throws Exception {
        Path link =
                Files.createSymbolicLink(temporary.resolve("link"), home.resolve("bin/svc-doctor"));

        assertVersion(run(Map.of(), link.toString(), "--version"));
    }

    @Test
    void saysNothingAboutJavaVariablesAndLocales() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_TOOL_OPTIONS", "-Dx=y", "_JAVA_OPTIONS", "-Xmx1m", "LC_ALL", "zz_ZZ");

        assertVersion(run(environment, launcher(), "--version"));
    }

    @Test
    void usesItsCacheWhereItWasCopiedTo() throws Exception {
        Run run = run(Map.of(), java("-XX:AOTMode=on", "-Xlog:class+load:stdout"));

        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out().contains("dev.svcdoctor.app.Main source: shared objects file"),
                run.out());
    }

    @Test
    void runsWithoutItsCache() throws Exception {
        Path cache = home.resolve("lib/svc-doctor.aot");
        byte[] bytes = Files.readAllBytes(cache);
        try {
            Files.delete(cache);
            assertVersion(run(Map.of(), launcher(), "--version"));
            Files.writeString(cache, "no cache at all");
            assertVersion(run(Map.of(), launcher(), "--version"));
        } finally {
            Files.write(cache, bytes);
        }
    }

    private static void assertVersion(Run run) {
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("svc-doctor 0."), run.out());
        assertEquals(0, run.status());
    }

    private static String launcher() {
        return home.resolve("bin/svc-doctor").toString();
    }

    private static String[] java(String... options) {
        Stream<String> fixed =
                Stream.of(
                        home.resolve("runtime/bin/java").toString(),
                        "@" + home.resolve("lib/jvm.options"),
                        "-XX:AOTCache=" + home.resolve("lib/svc-doctor.aot"),
                        "-cp",
                        home.resolve("lib/svc-doctor.jar").toString());
        return Stream.of(
                        fixed, Stream.of(options), Stream.of("dev.svcdoctor.app.Main", "--version"))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private static Run run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(temporary, "out", "");
        Path err = Files.createTempFile(temporary, "err", "");
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(temporary.toFile());
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int status = process.waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }
}
