package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is to be written for a unit, and what follows.
 *
 * @param file the drop-in, absolute, as systemd sees it, without any scratch root
 * @param before its bytes now; empty if there is no such file
 * @param after its bytes then
 * @param settings what the plan sets, in order
 * @param commands what will be run, exactly and in order; empty where no manager is touched
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

    /** True if the file stands as planned already. */
    public boolean changesNothing() {
        return before.isPresent() && Arrays.equals(before.get(), after);
    }

    /** The file's text after writing; untrusted where it was there before. */
    public String content() {
        return new String(after, StandardCharsets.UTF_8);
    }

    /** What changes in the file. */
    public Diff diff() {
        return Diff.between(before.orElse(new byte[0]), after);
    }

    /** The calls that belong to this plan's unit and manager. */
    public Calls calls() {
        return new Calls(unit, where.user());
    }
}
