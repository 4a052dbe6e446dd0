package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.UnitFileText;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Command;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.host.LocalFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A machine below a folder, with a manager that does as systemd does: it goes by what it has
 * loaded, and what happens to the unit is told beforehand.
 */
public final class Machine implements Host {
    static final String UNIT = "zookeeper.service";
    static final Path DROP_IN = Path.of("/etc/systemd/system/zookeeper.service.d/override.conf");

    final Path root;
    final List<String> ran = new ArrayList<>();
    final Map<String, String> show = new TreeMap<>();
    final Map<String, Answer> answers = new TreeMap<>();
    Files files;
    Runnable onStart = () -> become("active", "running");
    Runnable onShow = () -> {};
    Function<String, String> verify = dropIn -> "";

    private int runs;

    public Machine(Path root) throws IOException {
        this.root = root;
        this.files = new WithTemporaryFolder(LocalFiles.below(root));
        put(Path.of("/etc/systemd/system", UNIT), "[Service]\nExecStart=/bin/zk\n");
        show.put("LoadState", "loaded");
        show.put("FragmentPath", "/etc/systemd/system/" + UNIT);
        show.put("SuccessExitStatus", "");
        show.put("DropInPaths", "");
        show.put("Type", "simple");
        show.put("NRestarts", "0");
        show.put("TimeoutStartUSec", "1min 30s");
        become("failed", "failed");
    }

    void become(String active, String sub) {
        show.put("ActiveState", active);
        show.put("SubState", sub);
        show.put("Result", active.equals("failed") ? "exit-code" : "success");
    }

    void startAnew() {
        show.put("InvocationID", "run" + ++runs);
        show.put("MainPID", "" + (100 + runs));
    }

    public void put(Path file, String text) throws IOException {
        Path real = root.resolve(Path.of("/").relativize(file));
        java.nio.file.Files.createDirectories(real.getParent());
        java.nio.file.Files.writeString(real, text);
    }

    String text(Path file) {
        byte[] bytes = files.read(file, 1 << 20).asKnown().orElse(new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Every file below /etc with its bytes, every folder with a slash behind. */
    Map<String, String> etc() {
        Path etc = root.resolve("etc");
        try (var all = java.nio.file.Files.walk(etc)) {
            return all.collect(
                    Collectors.toMap(
                            path -> etc.relativize(path).toString(),
                            path ->
                                    java.nio.file.Files.isDirectory(path)
                                            ? "/"
                                            : text(Path.of("/etc").resolve(etc.relativize(path)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public Files files() {
        return files;
    }

    @Override
    public Running start(Command command) {
        Answer answer = answer(command);
        return new Running() {
            @Override
            public InputStream out() {
                return InputStream.nullInputStream();
            }

            @Override
            public Answer finish() {
                return answer;
            }

            @Override
            public void stop() {}
        };
    }

    private Answer answer(Command command) {
        String words = String.join(" ", command.words());
        String verb = words.replaceFirst("systemctl ", "").replaceFirst("--no-block ", "");
        if (!verb.startsWith("show")) {
            ran.add(words.replaceFirst("verify .*/", "verify "));
        }
        Answer told = answers.get(verb.split(" ")[0]);
        return told != null ? told : obey(verb, command);
    }

    private Answer obey(String verb, Command command) {
        switch (verb.split(" ")[0]) {
            case "daemon-reload" -> load();
            case "reset-failed" -> reset();
            case "start", "restart" -> {
                startAnew();
                onStart.run();
            }
            case "stop" -> become("inactive", "dead");
            case "show" -> {
                return shown(verb);
            }
            case "systemd-analyze" -> {
                return verified(Path.of(command.words().getLast()));
            }
            default -> throw new AssertionError("nobody asks for " + verb);
        }
        return done(0, "", "");
    }

    private void load() {
        UnitFileText text = UnitFileText.parse(text(DROP_IN).getBytes(StandardCharsets.UTF_8));
        show.put(
                "SuccessExitStatus", String.join(" ", text.values("Service", "SuccessExitStatus")));
        show.put("DropInPaths", files.exists(DROP_IN) ? DROP_IN.toString() : "");
    }

    private void reset() {
        if (show.get("ActiveState").equals("failed")) {
            become("inactive", "dead");
        }
    }

    private Answer shown(String verb) {
        onShow.run();
        List<String> wanted = List.of(verb.replaceFirst(".*--property=(\\S*).*", "$1").split(","));
        return done(
                0,
                show.entrySet().stream()
                        .filter(property -> wanted.contains(property.getKey()))
                        .map(property -> property.getKey() + "=" + property.getValue() + "\n")
                        .collect(Collectors.joining()),
                "");
    }

    private Answer verified(Path unit) {
        String dropIn = text(unit.resolveSibling(UNIT + ".d").resolve("override.conf"));
        return done(0, "", verify.apply(dropIn));
    }

    static Answer done(int status, String out, String err) {
        return new Answer.Done(
                status,
                out.getBytes(StandardCharsets.UTF_8),
                err.getBytes(StandardCharsets.UTF_8),
                false);
    }

    static Answer failed(String complaint) {
        return done(1, "", complaint);
    }

    static Answer timedOut() {
        return new Answer.TimedOut(Duration.ofSeconds(10), new byte[0]);
    }
}
