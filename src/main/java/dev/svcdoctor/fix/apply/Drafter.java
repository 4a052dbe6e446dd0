package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Planner;
import dev.svcdoctor.fix.plan.Resumption;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Seen;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is there and makes a plan of it.
 *
 * @param home of the user; only {@link Where#USER} looks at it
 * @param manager false below a root, where no manager is touched
 */
public record Drafter(Files files, Where where, Path home, boolean manager) {
    private static final int MOST_BYTES = 1 << 20;

    /** The plan, or why nothing can be written there. */
    public Fact<Plan> draft(UnitName unit, List<Setting> settings, Resumption then) {
        Path file = where.dropIn(unit, home);
        if (files.look(file.getParent()) instanceof Seen.Link(String target)) {
            return Fact.missing(
                    file.getParent()
                            + " is a symbolic link to "
                            + target
                            + ": not written through");
        }
        return standing(files, file)
                .map(before ->
                        manager
                                ? Planner.plan(unit, where, file, before, settings, then)
                                : Planner.offline(unit, where, file, before, settings));
    }

    /** The file's bytes; empty if there is none. */
    static Fact<Optional<byte[]>> standing(Files files, Path file) {
        return switch (files.look(file)) {
            case Seen.Nothing _ -> Fact.known(Optional.empty());
            case Seen.Plain _ -> files.read(file, MOST_BYTES).map(Optional::of);
            case Seen.Link(String target) ->
                    Fact.missing(
                            file + " is a symbolic link to " + target + ": not written through");
            case Seen.Folder _, Seen.Other _ -> Fact.missing(file + " is not a plain file");
            case Seen.Hidden(String why) -> Fact.missing(why);
        };
    }
}
