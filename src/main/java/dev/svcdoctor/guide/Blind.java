package dev.svcdoctor.guide;

import dev.svcdoctor.model.Step;

import java.util.List;
import java.util.Optional;

/** There was nothing to look at. */
record Blind(String why) implements Place {
    @Override
    public Scene scene(Told told) {
        List<Block> blocks =
                new Scene.Blocks()
                        .add(Block.Text.of("This is why: " + why, "Nothing was changed."))
                        .under("What was tried", Parts.progress(told.rows()))
                        .under("What to do instead", instead())
                        .list();
        return Scene.of(
                Stage.LOOK,
                "Could not look at " + told.unit(),
                "",
                blocks,
                List.of(Option.quit(), Option.lookAgain()));
    }

    private static Optional<Block.Steps> instead() {
        return Parts.steps(
                List.of(
                        new Step("See which units there are", "systemctl list-unit-files"),
                        new Step("See how svc-doctor works, on any machine", "svc-doctor --demo")));
    }
}
