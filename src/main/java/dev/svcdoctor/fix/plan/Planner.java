package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes plans: merges settings into what is there, and says what will be run. */
public final class Planner {
    private Planner() {}

    /** A plan for a running manager. */
    public static Plan plan(
            UnitName unit,
            Where where,
            Path file,
            Optional<byte[]> before,
            List<Setting> settings,
            Resumption then) {
        Plan plan = offline(unit, where, file, before, settings);
        List<String> commands = plan.calls().inOrder(!plan.changesNothing(), then);
        return new Plan(unit, where, file, before, plan.after(), settings, then, commands);
    }

    /** A plan that touches no manager: below a root. */
    public static Plan offline(
            UnitName unit,
            Where where,
            Path file,
            Optional<byte[]> before,
            List<Setting> settings) {
        byte[] after = UnitFileText.parse(before.orElse(new byte[0])).merge(settings).bytes();
        return new Plan(unit, where, file, before, after, settings, Resumption.LEAVE, List.of());
    }
}
