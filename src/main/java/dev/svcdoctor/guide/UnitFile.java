package dev.svcdoctor.guide;

import dev.svcdoctor.model.Fact;

import java.util.List;

/** The unit file and its drop-ins, as systemd reads them. */
record UnitFile() implements Place {
    @Override
    public Scene scene(Told told) {
        return Scene.of(
                Stage.CAUSE,
                "The unit file and its drop-ins",
                "",
                List.of(text(told.now().seen().cat())),
                List.of(Option.back("Back")));
    }

    private static Block text(Fact<String> cat) {
        return switch (cat) {
            case Fact.Known<String>(String text) ->
                    new Block.Lines("", "", Parts.context(text.strip()));
            case Fact.Missing<String>(String why) -> Block.Text.of("It could not be read: " + why);
            case Fact.Unreadable<String>(String raw, String why) ->
                    Block.Text.of("It could not be read: " + why, raw);
        };
    }
}
