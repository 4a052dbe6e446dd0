package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The causes that are possible beside the one in hand. */
record Others() implements Place {
    /** Leads here, if there are any. */
    static Optional<Option> option(Told told) {
        int number = told.others().size();
        return number == 0
                ? Optional.empty()
                : Optional.of(Option.to("Other possible causes (" + number + ")", new Others()));
    }

    /** Leads to one finding. */
    static Option closer(Finding finding) {
        return new Option(
                finding.title(),
                finding.confidence().word(),
                d -> d.go(d.told().at(finding.id()), new Cause()));
    }

    @Override
    public Scene scene(Told told) {
        List<Option> options = new ArrayList<>();
        told.others().forEach(f -> options.add(option(told, f)));
        options.add(Option.back("Back"));
        return Scene.of(Stage.CAUSE, "Other possible causes", "", List.of(text()), options);
    }

    private static Block.Text text() {
        return Block.Text.of("Best first. Each shows its own proof, and its fix if there is one.");
    }

    private static Option option(Told told, Finding finding) {
        Option closer = closer(finding);
        boolean out = told.ruledOut().contains(finding.id());
        return out
                ? new Option(
                        closer.label(), closer.effect() + "; you said it isn't this", closer.move())
                : closer;
    }
}
