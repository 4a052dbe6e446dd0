package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from a finding to its fix: open questions first, then the plan. */
final class Cure {
    private Cure() {}

    /**
     * What the choice that leads there is called; empty if there is nothing to do.
     *
     * @param settled nothing that a person may still answer can change the fix
     */
    static Optional<String> label(Finding finding, boolean settled) {
        if (finding.fix().isEmpty()) {
            return finding.next().isEmpty()
                    ? Optional.empty()
                    : Optional.of("Show what to do by hand");
        }
        return finding.fix()
                .map(fix ->
                        switch (fix) {
                            case Fix.DropIn dropIn -> "Show the fix: " + inShort(dropIn, settled);
                            case Fix.Manual _ -> "Show what to do by hand";
                        });
    }

    private static String inShort(Fix.DropIn fix, boolean settled) {
        List<Setting> values = fix.settings().stream().filter(s -> !s.isReset()).toList();
        boolean one = values.size() == 1 && values.getFirst().line().length() <= 40;
        return one && settled ? values.getFirst().line() + ", as a drop-in" : fix.summary();
    }

    /** Asks the next open question, or shows the fix when there is none. */
    static Dialogue towards(Dialogue at, Finding finding) {
        List<Question> open = at.told().open(finding);
        Told told = at.told().taking(finding);
        if (!open.isEmpty()) {
            return at.go(told, new Asking(open.getFirst()));
        }
        return at.go(told, finding.dropIn().isPresent() ? new Planning() : new ByHand());
    }

    /** Asks all questions of a finding once more. */
    static Dialogue askAgain(Dialogue at, Finding finding) {
        List<Question> all = at.told().questions(finding);
        List<String> keys = all.stream().map(Question::key).toList();
        return at.go(at.told().askAgain(Set.copyOf(keys)), new Asking(all.getFirst()));
    }
}
