package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.model.Fact;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Has {@code systemd-analyze verify} look at the unit with the drop-in beside it, in a folder where
 * systemd does not look. The copies come before the real ones, which are read as well, so that the
 * check sees the unit as it will be. Only complaints that are not there without the drop-in count.
 */
final class Staging {
    private static final int MOST_BYTES = 4 << 20;

    private final Systemctl systemctl;
    private final Files files;
    private final Steps steps;

    Staging(Systemctl systemctl, Steps steps) {
        this.systemctl = systemctl;
        this.files = systemctl.host().files();
        this.steps = steps;
    }

    /** What is wrong with the plan, if anything. */
    Optional<String> check(Plan plan, String fragment) {
        String what = "systemd-analyze verify";
        if (fragment.isEmpty()) {
            steps.skipped(what, "there is no unit file to check the drop-in with");
            return Optional.empty();
        }
        return steps.step(what, () -> staged(plan, Path.of(fragment)));
    }

    private Optional<String> staged(Plan plan, Path fragment) {
        Fact<Path> stage = files.privateFolder();
        return stage instanceof Fact.Known<Path>(Path folder)
                ? inStage(plan, fragment, folder)
                : Optional.of(Systemctl.why(stage));
    }

    private Optional<String> inStage(Plan plan, Path fragment, Path stage) {
        Path unit = stage.resolve(plan.unit().value());
        Path folder = stage.resolve(plan.unit() + ".d");
        Path dropIn = folder.resolve(plan.file().getFileName());
        try {
            return copy(fragment, unit)
                    .or(() -> files.makeFolder(folder).problem())
                    .or(() -> plan.before().flatMap(old -> write(dropIn, old)))
                    .or(() -> compare(plan, unit, dropIn))
                    .map(why -> why.replace(stage + "/", ""));
        } finally {
            clear(List.of(unit, dropIn), List.of(folder, stage));
        }
    }

    private Optional<String> copy(Path from, Path to) {
        Fact<byte[]> copy = files.read(from, MOST_BYTES);
        return copy instanceof Fact.Known<byte[]>(byte[] bytes)
                ? write(to, bytes)
                : Optional.of(Systemctl.why(copy));
    }

    private Optional<String> write(Path file, byte[] bytes) {
        return files.write(file, bytes, Access.PLAIN).problem();
    }

    private Optional<String> compare(Plan plan, Path unit, Path dropIn) {
        List<String> words = plan.calls().verify(unit.toString());
        Answer before = systemctl.answer(words);
        return write(dropIn, plan.after())
                .or(() -> compare(words, before, systemctl.answer(words)));
    }

    private Optional<String> compare(List<String> words, Answer before, Answer after) {
        if (after instanceof Answer.Absent) {
            steps.say("systemd-analyze is not installed: the drop-in was not checked beforehand");
            return Optional.empty();
        }
        if (!(after instanceof Answer.Done done)) {
            return Systemctl.problem(words, after);
        }
        List<String> known = complaints(before).map(Staging::withoutLine).toList();
        Optional<String> fresh =
                complaints(done).filter(line -> !known.contains(withoutLine(line))).findFirst();
        boolean worse = !done.succeeded() && before instanceof Answer.Done b && b.succeeded();
        return fresh.map(line -> "systemd-analyze verify complains: " + line)
                .or(() -> worse ? Systemctl.problem(words, done) : Optional.empty());
    }

    private static Stream<String> complaints(Answer answer) {
        if (!(answer instanceof Answer.Done done)) {
            return Stream.empty();
        }
        String all = done.text() + "\n" + new String(done.err(), StandardCharsets.UTF_8);
        return all.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String withoutLine(String complaint) {
        return complaint.replaceFirst(":\\d+:", ":");
    }

    private void clear(List<Path> copies, List<Path> folders) {
        Stream.concat(copies.stream().map(files::delete), folders.stream().map(files::removeFolder))
                .map(Change::problem)
                .flatMap(Optional::stream)
                .forEach(why -> steps.say("left behind: " + why));
    }
}
