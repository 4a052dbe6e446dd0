package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Plan;

import java.util.List;
import java.util.Optional;

/** The last question before anything changes; its standard answer is no. */
record Confirm(Plan plan) implements Place {
    @Override
    public Scene scene(Told told) {
        List<Block> blocks =
                new Scene.Blocks()
                        .under("This will be written", Optional.of(Proposal.written(plan)))
                        .under("These commands will be run", Parts.commands(plan.commands()))
                        .under("And then", Optional.of(then()))
                        .list();
        return Scene.of(
                Stage.FIX,
                plan.changesNothing() ? "Run these commands now?" : "Write this now?",
                "nothing is changed yet",
                blocks,
                List.of(Option.back("No, change nothing"), yes()));
    }

    private Option yes() {
        return new Option("Yes, do it", d -> d.go(d.told().rows(List.of()), new Applying(plan)));
    }

    private Block.Text then() {
        return Block.Text.of(
                plan.commands().isEmpty()
                        ? "Nothing is started, and the old file can be had back with `svc-doctor undo`."
                        : "The unit is watched. If it is not well, everything is put back as it was.");
    }
}
