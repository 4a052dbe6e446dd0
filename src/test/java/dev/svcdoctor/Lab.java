package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lab in {@code src/lab}, which boots real systemd in containers, as the live tests use it.
 *
 * <p>{@code SVC_DOCTOR_LIVE=required}: live tests run, and fail where nothing can be booted; the
 * lab's root file system is built if it is not there. {@code all}: that, and every scenario there
 * is. {@code off}: they are skipped. Otherwise they run where everything is there already, and one
 * line says so where it is not.
 */
final class Lab {
    private static final Path PROGRAM = Path.of("src/lab/lab").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/live").toAbsolutePath();
    private static final OpenOption[] OPENED = {
        StandardOpenOption.CREATE, StandardOpenOption.APPEND
    };
    private static final String DIST = System.getProperty("svcdoctor.dist");
    private static final String WISH = System.getenv().getOrDefault("SVC_DOCTOR_LIVE", "");
    private static final Optional<String> OBSTACLE = obstacle();

    private Lab() {}

    /** How a command of the lab ended, or one inside a container. */
    record Done(int status, String out) {
        String ok() {
            assertEquals(0, status, out);
            return out;
        }
    }

    /** Whether the live tests take the time for all there is. */
    static boolean wantsAll() {
        return WISH.equals("all");
    }

    /** Skips the test that calls it, or fails it, if nothing can be booted here. */
    static void open() {
        if (WISH.equals("required") || wantsAll()) {
            assertEquals(Optional.empty(), OBSTACLE, "live tests are required");
        }
        assumeTrue(OBSTACLE.isEmpty(), () -> OBSTACLE.orElse(""));
    }

    /**
     * Runs a command of the lab that works through a table, prints its rows as they come, and gives
     * one test for each.
     *
     * @param name of its files below {@code target/live}
     */
    static Stream<DynamicTest> table(String name, String command, List<String> more)
            throws IOException {
        open();
        Path json = OUTPUT.resolve(name + ".json");
        Files.deleteIfExists(json);
        int jobs = 1 + Runtime.getRuntime().availableProcessors();
        List<String> words = new ArrayList<>(List.of(command, "--dist", DIST));
        words.addAll(List.of("--jobs", "" + jobs, "--json", json.toString()));
        words.addAll(more);
        Done done = call(name, System.out::println, words);
        if (!Files.exists(json)) {
            fail("the lab ended with " + done.status() + ": " + done.out());
        }
        JsonNode rows = new ObjectMapper().readTree(json.toFile()).get("rows");
        return StreamSupport.stream(rows.spliterator(), false).map(Lab::test);
    }

    private static DynamicTest test(JsonNode row) {
        List<String> problems = new ArrayList<>();
        row.get("problems").forEach(problem -> problems.add(problem.asText()));
        return dynamicTest(
                row.get("scenario").asText(),
                () ->
                        assertEquals(
                                "ok",
                                row.get("status").asText(),
                                () -> row.get("scenario") + ": " + String.join("\n", problems)));
    }

    /** A container that is up, with the packaged svc-doctor inside. */
    record Machine(String name) implements AutoCloseable {
        static Machine boot() throws IOException {
            open();
            return new Machine(call("up", "--dist", DIST).ok().strip());
        }

        /** Makes the fault of a scenario. */
        void setUp(String scenario) throws IOException {
            call("setup", name, PROGRAM.resolveSibling("scenarios/" + scenario).toString()).ok();
        }

        /** Runs a line of shell; standard output and error. */
        Done run(String line) throws IOException {
            return call("shell", name, "--", "timeout", "120", "bash", "-c", line);
        }

        @Override
        public void close() throws IOException {
            call("down", name).ok();
        }
    }

    private static Done call(String... words) throws IOException {
        return call("commands", _ -> {}, List.of(words));
    }

    /** What it prints goes to {@code target/live/NAME.txt} too. */
    private static Done call(String name, Consumer<String> shown, List<String> words)
            throws IOException {
        Files.createDirectories(OUTPUT);
        List<String> command = new ArrayList<>(List.of("python3", PROGRAM.toString()));
        command.addAll(words);
        StringBuilder out = new StringBuilder();
        Process lab = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines = lab.inputReader();
                Writer kept = Files.newBufferedWriter(OUTPUT.resolve(name + ".txt"), OPENED)) {
            kept.write("$ lab " + String.join(" ", words) + "\n");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write(line + "\n");
                shown.accept(line);
                out.append(line).append('\n');
            }
        }
        return new Done(lab.onExit().join().exitValue(), out.toString());
    }

    private static Optional<String> obstacle() {
        Optional<String> obstacle =
                switch (WISH) {
                    case "required", "all" -> built();
                    case "off" -> Optional.of("SVC_DOCTOR_LIVE=off");
                    default -> trouble("ready");
                };
        obstacle.ifPresent(why ->
                System.out.println(
                        "Live tests (svc-doctor on real systemd, in containers) are skipped: "
                                + why
                                + ". To run them, as root: SVC_DOCTOR_LIVE=required mvn verify"));
        return obstacle;
    }

    private static Optional<String> built() {
        if (trouble("ready").isPresent()) {
            System.out.println("Live tests: building the lab's root file system, once (minutes)");
        }
        return trouble("build");
    }

    private static Optional<String> trouble(String command) {
        try {
            Done done = call(command);
            return done.status() == 0 ? Optional.empty() : Optional.of(done.out().strip());
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
    }
}
