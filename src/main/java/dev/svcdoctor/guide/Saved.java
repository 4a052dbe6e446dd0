package dev.svcdoctor.guide;

import dev.svcdoctor.model.Fact;

import java.util.List;
import java.util.Optional;

/**
 * The end: where the transcript is, and how to undo.
 *
 * @param folder of the transcript, or why there is none
 */
record Saved(Fact<String> folder) implements Place {
    @Override
    public Scene scene(Told told) {
        return switch (folder) {
            case Fact.Known<String>(String where) -> saved(told, where);
            case Fact.Missing<String>(String why) -> notSaved(why);
            case Fact.Unreadable<String>(String _, String why) -> notSaved(why);
        };
    }

    private static Scene saved(Told told, String where) {
        List<Block> blocks =
                new Scene.Blocks()
                        .under("Where it is", Parts.commands(List.of(where)))
                        .under("To take the fix back", undo(told))
                        .list();
        return Scene.of(
                Stage.RECORD, "The transcript is saved", "", blocks, List.of(Option.quit()));
    }

    private static Scene notSaved(String why) {
        return Scene.of(
                Stage.RECORD,
                "The transcript was not saved",
                "",
                List.of(Block.Text.of(why)),
                List.of(Option.quit(), Option.to("Try again", new Saving())));
    }

    private static Optional<Block.Commands> undo(Told told) {
        return told.tried()
                .filter(t -> t.applied().written())
                .map(t -> new Block.Commands(List.of(t.undo())));
    }
}
