package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Verdict;

import java.util.ArrayList;
import java.util.List;

/** The few lines that stay in the terminal's scrollback when the full screen is gone. */
final class Summary {
    private final List<String> diagnosis = new ArrayList<>();
    private final List<String> deeds = new ArrayList<>();

    void learn(News news) {
        switch (news) {
            case News.Looked(Fact<Situation> seen) -> seen.asKnown().ifPresent(this::diagnosed);
            case News.Answered(Situation seen) -> diagnosed(seen);
            case News.Tried(Applied applied, String undo) -> tried(applied, undo);
            case News.Saved(Fact<String> folder) -> saved(folder);
            case News.Step _, News.Planned _ -> {}
        }
    }

    private void diagnosed(Situation seen) {
        diagnosis.clear();
        diagnosis.add(seen.seen().unit().value() + ": " + verdict(seen));
    }

    private static String verdict(Situation seen) {
        if (seen.diagnosis().verdict() == Verdict.DIAGNOSED) {
            return seen.diagnosis().findings().getFirst().title();
        }
        return seen.diagnosis().verdict() == Verdict.HEALTHY ? "healthy" : "cause not known";
    }

    private void tried(Applied applied, String undo) {
        deeds.add(outcome(applied) + ": " + applied.file());
        if (applied.written()) {
            deeds.add("To take it back: " + undo);
        }
    }

    private static String outcome(Applied applied) {
        if (applied.tookBack()) {
            return "Written, and taken back";
        }
        if (!applied.written()) {
            return "Not written";
        }
        return applied.verified() ? "Written and verified" : "Written, not verified";
    }

    private void saved(Fact<String> folder) {
        switch (folder) {
            case Fact.Known<String>(String path) -> deeds.add("Transcript: " + path);
            case Fact.Missing<String>(String why) -> deeds.add("No transcript: " + why);
            case Fact.Unreadable<String>(String raw, String why) ->
                    deeds.add("No transcript: " + why + ": " + raw);
        }
    }

    /** Harmless lines; none if nothing was found out. */
    List<String> lines(Visible visible) {
        List<String> all = new ArrayList<>(diagnosis);
        all.addAll(deeds);
        if (!diagnosis.isEmpty() && deeds.isEmpty()) {
            all.add("Nothing was changed.");
        }
        return all.stream().map(visible::line).toList();
    }
}
