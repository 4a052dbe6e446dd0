package dev.svcdoctor.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be typed, and what words mean. */
record Help() implements Place {
    @Override
    public Scene scene(Told told) {
        List<Block> blocks =
                new Scene.Blocks()
                        .under("Keys", Parts.proof(keys()))
                        .under("How sure a cause is", Parts.proof(words()))
                        .under("What is changed", Optional.of(changes()))
                        .list();
        return Scene.of(Stage.CAUSE, "Help", "", blocks, List.of(Option.back("Back")));
    }

    private static List<Block.Proof.Row> keys() {
        List<Block.Proof.Row> rows = new ArrayList<>();
        rows.add(new Block.Proof.Row("1 2 3 …", "takes that choice", ""));
        rows.add(new Block.Proof.Row("Enter", "takes the choice that is marked", ""));
        Arrays.stream(Keys.values())
                .map(Keys::choice)
                .forEach(c ->
                        rows.add(new Block.Proof.Row(c.key(), c.label() + ": " + c.effect(), "")));
        rows.add(
                new Block.Proof.Row(
                        "Ctrl-C", "breaks off; a fix that is not verified yet is taken back", ""));
        return rows;
    }

    private static List<Block.Proof.Row> words() {
        return List.of(
                new Block.Proof.Row("certain", "the facts prove it", ""),
                new Block.Proof.Row(
                        "likely", "the facts fit it, and nothing we know fits better", ""),
                new Block.Proof.Row("possible", "worth a look", ""));
    }

    private static Block.Text changes() {
        return Block.Text.of(
                "Looking changes nothing. A fix is one drop-in file beside the unit; it is shown before it is written,"
                        + " asked for once more, checked by systemd, and taken back if the unit is not well afterwards.",
                "`svc-doctor undo` takes back what was written, byte for byte.");
    }
}
