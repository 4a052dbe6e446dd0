package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a unit that is well. */
final class Healthy {
    private Healthy() {}

    static Scene scene(Told told) {
        List<Block> blocks =
                new Scene.Blocks()
                        .under("How it is", Optional.of(state(told)))
                        .under("Remarks", remarks(told))
                        .under("What was looked at", Optional.of(Parts.looks(told)))
                        .list();
        return Scene.of(Stage.CAUSE, told.unit() + " is healthy", "healthy", blocks, options(told));
    }

    private static Block.Text state(Told told) {
        Header header = told.header();
        String began = header.since().isEmpty() ? "" : " That began " + header.since() + ".";
        String state = "It is " + header.state() + "." + began;
        return header.happened().isEmpty()
                ? Block.Text.of(state)
                : Block.Text.of(state, header.happened());
    }

    private static Optional<Block.Proof> remarks(Told told) {
        return Parts.proof(
                told.diagnosis().findings().stream()
                        .map(f -> new Block.Proof.Row(word(f), f.title(), ""))
                        .toList());
    }

    static String word(Finding finding) {
        return finding.severity() == Severity.REMARK ? "remark" : finding.confidence().word();
    }

    private static List<Option> options(Told told) {
        List<Option> options = new ArrayList<>();
        options.add(Option.quit());
        Option.log(told).ifPresent(options::add);
        told.diagnosis().findings().forEach(f -> options.add(Others.closer(f)));
        options.add(Option.save());
        return options;
    }
}
