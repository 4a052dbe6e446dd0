package dev.svcdoctor;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Faults of {@code src/lab/scenarios}: found, fixed, proven and undone on real systemd. Those that
 * {@code ci.txt} lists, or every one.
 */
class LiveScenariosIT {
    private static final Path SCENARIOS = Path.of("src/lab/scenarios").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> everyScenarioHolds() throws IOException {
        return Lab.table("scenarios", "run", Lab.wantsAll() ? all() : listed());
    }

    private static List<String> all() throws IOException {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders.filter(Files::isDirectory).map(Path::toString).sorted().toList();
        }
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(SCENARIOS.resolve("ci.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> SCENARIOS.resolve(name).toString())
                .toList();
    }
}
