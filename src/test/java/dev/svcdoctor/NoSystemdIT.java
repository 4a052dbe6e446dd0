package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** On a machine that was not booted with systemd. */
class NoSystemdIT {
    private static final Path PROGRAM =
            Path.of(System.getProperty("svcdoctor.dist"), "bin/svc-doctor");

    private record Run(int status, String out, String err) {}

    @BeforeAll
    static void thereIsNone() {
        assumeFalse(Files.exists(Path.of("/run/systemd/system")), "systemd runs here");
    }

    @Test
    void saysWhyItCannotLookAndWhatToDoInstead() throws Exception {
        Run run = run("zookeeper");

        assertEquals(4, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("svc-doctor: could not look at zookeeper.service: "));
        assertTrue(
                run.err().contains("systemd as init system") || run.err().contains("no systemctl"),
                run.err());
        assertTrue(run.err().contains("--demo"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void forProgramsItIsADocument() throws Exception {
        Run run = run("--json", "zookeeper");

        assertEquals(4, run.status());
        assertTrue(run.out().contains("\"verdict\": \"unknown\""), run.out());
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(PROGRAM.toString());
        builder.command().addAll(List.of(arguments));
        Path err = Files.createTempFile("svc-doctor", "err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
