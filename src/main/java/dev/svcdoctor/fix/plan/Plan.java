package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drop-in that is to be written.
 *
 * @param file as systemd sees it, without any scratch root
 * @param before its bytes now; empty if there is no such file
 * @param after its bytes afterwards
 * @param settings what it will set, in order
 * @param commands what will be run, exactly, as text for people, in order
 */
public record Plan(
        UnitName unit,
        Where where,
        Path file,
        Optional<byte[]> before,
        byte[] after,
        List<Setting> settings,
        Resumption then,
        List<String> commands) {
    public Plan {
        settings = List.copyOf(settings);
        commands = List.copyOf(commands);
    }

    /** True if the file is already as it should be. */
    public boolean changesNothing() {
        return before.filter(bytes -> Arrays.equals(bytes, after)).isPresent();
    }

    /** {@link #after} as text. */
    public String content() {
        return new String(after, StandardCharsets.UTF_8);
    }

    /** The file before and after. */
    public Diff diff() {
        List<Diff.Line> old = lines(Diff.Kind.REMOVED, before.orElse(new byte[0]));
        List<Diff.Line> now = lines(Diff.Kind.ADDED, after);
        return new Diff(Stream.concat(old.stream(), now.stream()).toList());
    }

    private static List<Diff.Line> lines(Diff.Kind kind, byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> new Diff.Line(kind, line))
                .toList();
    }
}
