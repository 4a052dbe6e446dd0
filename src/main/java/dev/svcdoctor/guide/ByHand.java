package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;

import java.util.ArrayList;
import java.util.List;

/** What a person has to do, where no drop-in can honestly cure it. */
record ByHand() implements Place {
    @Override
    public Scene scene(Told told) {
        Finding finding = told.finding().orElseThrow();
        List<Block> blocks =
                new Scene.Blocks()
                        .add(
                                Block.Text.of(
                                        "No drop-in cures this. svc-doctor changes nothing here."))
                        .under("What to do", Parts.steps(finding.next()))
                        .under(
                                "What could go wrong",
                                finding.fix().flatMap(f -> Parts.prose(f.risk())))
                        .list();
        String title = finding.fix().map(Fix::summary).orElse("What to do by hand");
        return Scene.of(Stage.FIX, title, "by hand", blocks, options(told));
    }

    private static List<Option> options(Told told) {
        List<Option> options = new ArrayList<>();
        options.add(Option.lookAgain());
        options.add(new Option("Back to the cause", d -> d.restart(d.told(), new Cause())));
        Others.option(told).ifPresent(options::add);
        options.add(Option.save());
        return options;
    }
}
