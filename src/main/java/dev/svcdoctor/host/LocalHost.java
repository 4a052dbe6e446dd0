package dev.svcdoctor.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** This machine. */
public final class LocalHost implements Host {

    /**
     * What the programs need to find the manager of a user; everything else of our environment is
     * kept from them.
     */
    private static final Set<String> KEPT =
            Set.of("HOME", "USER", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "TMPDIR");

    /** Plain output, the same on every machine; times in UTC. */
    private static final Map<String, String> SET =
            Map.ofEntries(
                    Map.entry(
                            "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
                    Map.entry("LC_ALL", "C"),
                    Map.entry("TZ", "UTC"),
                    Map.entry("SYSTEMD_PAGER", ""),
                    Map.entry("SYSTEMD_COLORS", "0"));

    /**
     * How the JDK words a failed start: {@code Exec failed, error: 2 (No such file or directory)}.
     */
    private static final Pattern ERROR =
            Pattern.compile("error[:=] ?(?<number>\\d+),? \\(?(?<text>[^)]*)");

    private static final String NO_SUCH_FILE = "2";

    private final Files files;
    private final Map<String, String> environment;

    /**
     * @param environment of this process; only the variables that programs need are passed on
     */
    public LocalHost(Files files, Map<String, String> environment) {
        this.files = files;
        this.environment = environment;
    }

    @Override
    public String name() {
        return files.read(Path.of("/proc/sys/kernel/hostname"), 256)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                .asKnown()
                .orElse("");
    }

    @Override
    public Files files() {
        return files;
    }

    @Override
    public Running start(Command command) {
        ProcessBuilder builder = new ProcessBuilder(command.words());
        builder.environment().keySet().retainAll(KEPT);
        KEPT.stream()
                .filter(environment::containsKey)
                .forEach(name -> builder.environment().put(name, environment.get(name)));
        builder.environment().putAll(SET);
        try {
            return new Local(builder.start(), command);
        } catch (IOException e) {
            return new Ended(refusal(command, e));
        }
    }

    private static Answer refusal(Command command, IOException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        Matcher error = ERROR.matcher(message);
        if (!error.find()) {
            return new Answer.Refused(message);
        }
        return error.group("number").equals(NO_SUCH_FILE)
                ? new Answer.Absent(command.words().getFirst())
                : new Answer.Refused(error.group("text"));
    }

    /** A command that could not even be started. */
    private record Ended(Answer answer) implements Running {
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
    }

    private static final class Local implements Running {
        private final Process process;
        private final Command command;
        private final CompletableFuture<byte[]> complaint;
        private final CompletableFuture<Boolean> timedOut;

        Local(Process process, Command command) {
            this.process = process;
            this.command = command;
            this.complaint =
                    CompletableFuture.supplyAsync(
                            () -> kept(process.getErrorStream()), Local::thread);
            this.timedOut =
                    process.onExit()
                            .thenApply(ended -> false)
                            .completeOnTimeout(
                                    true, command.limit().toMillis(), TimeUnit.MILLISECONDS)
                            .whenComplete((late, none) -> killIf(late));
            feed();
        }

        private static void thread(Runnable work) {
            Thread.ofVirtual().start(work);
        }

        private void killIf(boolean late) {
            if (late) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }

        private void feed() {
            try (var in = process.getOutputStream()) {
                in.write(command.input().getBytes(StandardCharsets.UTF_8));
            } catch (IOException gone) {
                // It ended without reading; how it ended is in the answer.
            }
        }

        @Override
        public InputStream out() {
            return process.getInputStream();
        }

        @Override
        public void stop() {
            killIf(true);
        }

        @Override
        public Answer finish() {
            byte[] out = kept(process.getInputStream());
            return timedOut.join() ? new Answer.TimedOut(command.limit(), out) : done(out);
        }

        private Answer done(byte[] out) {
            return new Answer.Done(
                    process.exitValue(), out, complaint.join(), out.length >= MOST_OUTPUT);
        }

        /** Reads to the end, so that the program never waits for us; keeps only the beginning. */
        private static byte[] kept(InputStream in) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            try (in) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    kept.write(buffer, 0, Math.min(n, MOST_OUTPUT - kept.size()));
                }
            } catch (IOException closed) {
                // Killed at its limit: what came before is what there is.
            }
            return kept.toByteArray();
        }
    }
}
