package dev.svcdoctor.app;

import dev.svcdoctor.front.report.Report;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said when there was nothing to look at. */
final class Blindness {
    private Blindness() {}

    static void tell(Output output, UnitName unit, String why) {
        output.note("could not look at " + unit + ": " + why);
        output.hint(
                "--demo shows a recorded case on any machine, --case PATH diagnoses one of yours");
    }

    /** For programs, which want a document even so. */
    static Report report(UnitName unit, String why) {
        Case nothing =
                new Case(
                        unit,
                        "",
                        Fact.missing(why),
                        Source.LIVE,
                        Instant.EPOCH,
                        Fact.missing(why),
                        Fact.missing(why),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of());
        Diagnosis unknown =
                new Diagnosis(
                        Verdict.UNKNOWN,
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(new Skipped("systemd", why)));
        Situation situation = new Situation(nothing, UnitState.NONE, Header.blank(unit), unknown);
        return new Report(situation, fix -> null, Optional.empty());
    }
}
