package dev.svcdoctor.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A machine that is not here: it gives what was recorded, by the name of the look, and refuses the
 * rest. Several further looks asked at once ({@code probes}) are answered one by one from what is
 * filed under {@code probe KIND ARGUMENTS}.
 */
public final class RecordedHost implements Host {
    private static final Answer NOT_THERE = new Answer.Refused("not in the recording");

    private final String name;
    private final Map<String, byte[]> looks;
    private final Files files;

    public RecordedHost(String name, Map<String, byte[]> looks, Files files) {
        this.name = name;
        this.looks = Map.copyOf(looks);
        this.files = files;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Files files() {
        return files;
    }

    @Override
    public Running start(Command command) {
        byte[] out =
                command.look().equals("probes")
                        ? probes(command.input())
                        : looks.get(command.look());
        return out == null
                ? new Given(InputStream.nullInputStream(), Optional.of(NOT_THERE))
                : new Given(new ByteArrayInputStream(out), Optional.empty());
    }

    private byte[] probes(String questions) {
        StringBuilder answers = new StringBuilder();
        int number = 0;
        for (String question : questions.lines().toList()) {
            number++;
            byte[] answer = looks.get("probe " + question.replace('\t', ' '));
            if (answer != null) {
                answers.append("@@ ").append(number).append('\n');
                answers.append(new String(answer, StandardCharsets.UTF_8).stripTrailing())
                        .append('\n');
            }
        }
        return answers.toString().getBytes(StandardCharsets.UTF_8);
    }

    private record Given(InputStream out, Optional<Answer> refusal) implements Running {
        @Override
        public Answer finish() {
            if (refusal.isPresent()) {
                return refusal.get();
            }
            try {
                return new Answer.Done(0, out.readNBytes(MOST_OUTPUT), new byte[0], false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {}
    }
}
