package dev.svcdoctor.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class LocalHostTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final Host host = new LocalHost(LocalFiles.whole(), Map.of());

    @Test
    void aProgramThatIsNotThereIsAbsent() {
        assertEquals(new Answer.Absent("no-such-program"), answer("no-such-program"));
    }

    @Test
    void aProgramThatMayNotBeRunIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "no program");
        assertEquals(new Answer.Refused("Permission denied"), answer(file.toString()));
    }

    private Answer answer(String program) {
        return host.run(Command.of("try", LIMIT, program));
    }
}
