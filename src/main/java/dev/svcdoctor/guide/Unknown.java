package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages that say honestly that the cause is not known: what is certain, and what to look at
 * next.
 */
final class Unknown {
    private Unknown() {}

    static Scene scene(Told told) {
        return scene(
                told,
                "Something is wrong, and its cause is not known",
                "unknown",
                "Possible causes");
    }

    static Scene scene(Told told, String title, String tag, String findings) {
        List<Finding> possible = told.diagnosis().findings();
        List<Block> blocks =
                new Scene.Blocks()
                        .under("What is certain", certain(told))
                        .under(findings, possible(possible))
                        .under("What to do next", Optional.of(new Block.Steps(next(told))))
                        .under("What was looked at", Optional.of(Parts.looks(told)))
                        .list();
        return Scene.of(Stage.CAUSE, title, tag, blocks, options(told, possible));
    }

    private static Optional<Block.Proof> certain(Told told) {
        List<Block.Proof.Row> rows = new ArrayList<>();
        rows.add(new Block.Proof.Row("state", told.header().state(), ""));
        if (!told.header().happened().isEmpty()) {
            rows.add(new Block.Proof.Row("happened", told.header().happened(), ""));
        }
        Run.of(told)
                .firstError()
                .ifPresent(e ->
                        rows.add(
                                new Block.Proof.Row(
                                        told.times().at(e.time()),
                                        e.message(),
                                        "the first error in the log of this run")));
        return Parts.proof(rows);
    }

    private static Optional<Block.Proof> possible(List<Finding> findings) {
        return Parts.proof(
                findings.stream()
                        .map(f -> new Block.Proof.Row(f.confidence().word(), f.title(), ""))
                        .toList());
    }

    static List<Step> next(Told told) {
        List<Step> steps = new ArrayList<>();
        if (told.skipped().stream().anyMatch(s -> s.why().contains("permission"))) {
            steps.add(
                    new Step(
                            "Look again as root: something was not allowed",
                            "sudo svc-doctor " + told.unit()));
        }
        steps.add(new Step("Read what the program itself said", "journalctl -b -u " + told.unit()));
        steps.add(new Step("See how systemd started it", "systemctl cat " + told.unit()));
        return steps;
    }

    private static List<Option> options(Told told, List<Finding> possible) {
        List<Option> options = new ArrayList<>();
        Option.log(told).ifPresent(options::add);
        possible.forEach(f -> options.add(Others.closer(f)));
        options.add(Option.save());
        options.add(Option.quit());
        return options;
    }
}
