package dev.svcdoctor.guide;

import java.util.ArrayList;
import java.util.List;

/** There was nothing to look at. */
record Blind(String why) implements Place {
    @Override
    public Scene scene(Told told) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.of(why, "Nothing was changed."));
        if (!told.rows().isEmpty()) {
            blocks.add(new Block.Heading("What was tried"));
            blocks.add(new Block.Progress(told.rows()));
        }
        return Scene.of(
                Stage.LOOK,
                "Could not look at " + told.unit(),
                "",
                blocks,
                List.of(Option.quit(), Option.lookAgain()));
    }
}
