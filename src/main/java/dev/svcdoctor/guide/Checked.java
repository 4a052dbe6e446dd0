package dev.svcdoctor.guide;

import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Step;
import dev.svcdoctor.model.UnitState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How applying the fix ended. */
record Checked() implements Place {
    @Override
    public Scene scene(Told told) {
        News.Tried tried = told.tried().orElseThrow();
        Applied applied = tried.applied();
        List<Block> blocks =
                new Scene.Blocks()
                        .under("What was done", Parts.progress(told.rows()))
                        .under("What it means", Optional.of(Block.Text.of(inShort(applied))))
                        .under("What happened", happened(applied))
                        .under(
                                "Prove it yourself",
                                applied.verified() ? check(told) : Optional.empty())
                        .under(
                                "To take it back",
                                applied.written() ? undo(tried) : Optional.empty())
                        .list();
        return Scene.of(Stage.CHECK, title(applied), tag(applied), blocks, options(told, applied));
    }

    static String title(Applied applied) {
        if (applied.tookBack()) {
            return "Taken back: the fix did not make the unit well";
        }
        if (applied.verified()) {
            return "Fixed and verified";
        }
        if (!applied.written()) {
            return "Nothing was written";
        }
        return applied.state().equals(UnitState.NONE)
                ? "Written; no manager was asked"
                : "Written, but the unit is not well yet";
    }

    private static String tag(Applied applied) {
        if (applied.tookBack()) {
            return "taken back";
        }
        return applied.verified() ? "" : "not verified";
    }

    private static String inShort(Applied applied) {
        if (applied.tookBack()) {
            return "Everything is as it was before.";
        }
        if (applied.verified()) {
            return "systemd has loaded " + applied.file() + " and the unit is well.";
        }
        return applied.written()
                ? applied.file() + " is written."
                : "Everything is as it was before.";
    }

    private static Optional<Block.Steps> happened(Applied applied) {
        return Parts.steps(applied.messages().stream().map(Step::of).toList());
    }

    private static Optional<Block.Steps> check(Told told) {
        return told.finding().flatMap(f -> f.dropIn().map(Fix.DropIn::check)).flatMap(Parts::steps);
    }

    private static Optional<Block.Commands> undo(News.Tried tried) {
        return Parts.commands(List.of(tried.undo()));
    }

    private static List<Option> options(Told told, Applied applied) {
        List<Option> options = new ArrayList<>();
        options.add(Option.save());
        if (!applied.verified()) {
            Others.option(told).ifPresent(options::add);
        }
        options.add(Option.lookAgain());
        options.add(Option.quit());
        return options;
    }
}
