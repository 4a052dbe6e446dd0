package dev.svcdoctor;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every fault of {@code src/lab/scenarios}: found, fixed, proven and undone on real systemd. */
class LiveScenariosIT {
    private static final Path SCENARIOS = Path.of("src/lab/scenarios").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> everyScenarioHolds() throws IOException {
        return Lab.table("scenarios", "run", scenarios());
    }

    private static List<String> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders.filter(Files::isDirectory).map(Path::toString).sorted().toList();
        }
    }
}
