package dev.svcdoctor.app;

import dev.svcdoctor.front.report.Report;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

/** The one place that says which exit status an outcome has. */
final class Endings {
    /** For wrong usage. */
    static final int USAGE = 2;

    /** For a bug of ours: nothing could be looked at either. */
    static final int BROKEN = Ending.BLIND.status();

    private Endings() {}

    static Ending of(Report report) {
        Situation situation = report.situation();
        if (isBlind(situation)) {
            return Ending.BLIND;
        }
        Verdict verdict = situation.diagnosis().verdict();
        return verdict == Verdict.HEALTHY
                ? Ending.WELL
                : report.applied().map(Ending::of).orElseGet(() -> Ending.of(verdict));
    }

    /** Of several units: the gravest, which is the highest. */
    static int worse(int one, int other) {
        return Math.max(one, other);
    }

    /**
     * There is no such unit and we do not know which was meant, or systemd would not say. A unit
     * whose file is gone may still run or have failed.
     */
    private static boolean isBlind(Situation situation) {
        UnitState state = situation.state();
        boolean noUnit =
                state.load().equals("not-found")
                        && state.active().equals("inactive")
                        && situation.diagnosis().verdict() == Verdict.UNKNOWN;
        return noUnit || !(situation.seen().show() instanceof Fact.Known<String>);
    }
}
