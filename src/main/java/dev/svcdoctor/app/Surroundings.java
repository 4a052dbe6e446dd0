package dev.svcdoctor.app;

import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Command;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.host.LocalHost;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The machine and the time that svc-doctor runs in.
 *
 * @param interactive standard input and output both are a terminal
 * @param home of the user who runs it
 */
record Surroundings(
        Map<String, String> environment, boolean interactive, Clock clock, ZoneId zone, Path home) {
    private static final Duration SHORT = Duration.ofSeconds(2);

    Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings real() {
        Console console = System.console();
        return new Surroundings(
                System.getenv(),
                console != null && console.isTerminal(),
                Clock.systemUTC(),
                ZoneId.systemDefault(),
                Path.of(System.getProperty("user.home")));
    }

    Files files() {
        return LocalFiles.whole();
    }

    Host host() {
        return new LocalHost(files(), environment);
    }

    /** Asks the terminal for its size too, if there is one. */
    Terminal terminal() {
        Terminal terminal = Terminal.of(interactive, environment);
        return interactive ? terminal.sized(size()) : terminal;
    }

    private String size() {
        Command ask = Command.of("terminal", SHORT, "stty", "-F", "/dev/tty", "size");
        return host().run(ask) instanceof Answer.Done done ? done.text() : "";
    }

    /** Where administrators and users keep patterns of their own. */
    List<Path> knowledge() {
        return List.of(
                Path.of("/etc/svc-doctor/knowledge"), home.resolve(".config/svc-doctor/knowledge"));
    }

    /** Where transcripts are kept unless another place is named. */
    Path transcripts() {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.startsWith("/") ? Path.of(state) : home.resolve(".local/state");
        return base.resolve("svc-doctor").resolve("transcripts");
    }
}
