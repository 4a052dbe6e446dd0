package dev.svcdoctor.app;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Planner;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitState;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans for a machine that is not here: nothing is ever written. */
final class Reading implements Curing {
    private final Where where;

    Reading(Where where) {
        this.where = where;
    }

    @Override
    public Fact<Plan> plan(Case seen, List<Setting> settings) {
        Path file = where.dropIn(seen.unit(), Path.of("/"));
        return Fact.known(
                Planner.offline(seen.unit(), where, file, recorded(seen, file), settings));
    }

    @Override
    public Plan sketch(Case seen, List<Setting> settings) {
        Path file = where.dropIn(seen.unit(), Path.of("/"));
        return Planner.offline(seen.unit(), where, file, Optional.empty(), settings);
    }

    /** The drop-in as {@code systemctl cat} printed it, behind a line with its path. */
    private static Optional<byte[]> recorded(Case seen, Path file) {
        List<String> lines = seen.cat().asKnown().orElse("").lines().toList();
        int at = lines.indexOf("# " + file);
        if (at < 0) {
            return Optional.empty();
        }
        List<String> own = new ArrayList<>();
        for (String line : lines.subList(at + 1, lines.size())) {
            if (line.startsWith("# /")) {
                break;
            }
            own.add(line);
        }
        String text = String.join("\n", own).stripTrailing() + "\n";
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Applied apply(Plan plan, Progress progress) {
        return new Applied(
                plan.file().toString(),
                false,
                false,
                UnitState.NONE,
                false,
                List.of("this is a recorded case: nothing is written without --root DIR"));
    }

    @Override
    public boolean isBusy() {
        return false;
    }

    @Override
    public void takeBackUnverified() {
        // Nothing is ever written.
    }

    @Override
    public String undoCommand(Case seen) {
        return "svc-doctor undo " + seen.unit();
    }
}
