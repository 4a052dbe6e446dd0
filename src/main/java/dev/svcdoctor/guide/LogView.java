package dev.svcdoctor.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * The journal of the unit.
 *
 * @param whole everything we have, or only what lies around the proof
 */
record LogView(boolean whole) implements Place {
    @Override
    public Scene scene(Told told) {
        Run run = Run.of(told);
        if (run.entries().isEmpty()) {
            return Scene.of(
                    Stage.CAUSE, "The log", "", List.of(none(told)), List.of(Option.back("Back")));
        }
        Block.Log log = whole ? run.whole() : run.around();
        String title = whole ? "The whole log" : "The log around the failure";
        return Scene.of(Stage.CAUSE, title, "", List.of(log), options(run, log));
    }

    private List<Option> options(Run run, Block.Log log) {
        List<Option> options = new ArrayList<>();
        options.add(Option.back("Back"));
        if (log.earlier() + log.later() > 0) {
            String label = "All " + run.entries().size() + " entries";
            options.add(new Option(label, d -> d.arrive(d.told(), new LogView(true))));
        }
        return options;
    }

    private static Block none(Told told) {
        return Parts.skipped(told)
                .<Block>map(b -> b)
                .orElseGet(() -> Block.Text.of("The journal has no entry of " + told.unit() + "."));
    }
}
