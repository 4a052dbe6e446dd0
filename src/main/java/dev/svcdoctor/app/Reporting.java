package dev.svcdoctor.app;

import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.front.report.JsonReport;
import dev.svcdoctor.front.report.Report;
import dev.svcdoctor.front.report.TextReport;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

import java.util.List;
import java.util.Optional;

/** Diagnoses without a dialogue, cures if told to, and prints what came of it. */
final class Reporting {
    private static final Progress SILENT = (what, state, detail) -> {};

    private final Options options;
    private final Form form;
    private final TextReport text;
    private final Output output;

    /**
     * @param form {@link Form#JSON} or {@link Form#REPORT}
     */
    Reporting(Options options, Form form, TextReport text, Output output) {
        this.options = options;
        this.form = form;
        this.text = text;
        this.output = output;
    }

    /** Treats one unit; the exit status. */
    int run(UnitName unit, Doctor doctor) throws Misuse {
        Fact<Situation> seen = doctor.look(SILENT);
        if (doctor.misuse().isPresent()) {
            throw doctor.misuse().get();
        }
        return switch (seen) {
            case Fact.Known<Situation>(Situation situation) -> treat(doctor, situation);
            case Fact.Missing<Situation>(String why) -> blind(unit, why);
            case Fact.Unreadable<Situation>(String _, String why) -> blind(unit, why);
        };
    }

    private int treat(Doctor doctor, Situation situation) {
        Report before = doctor.report(Optional.empty());
        Optional<Applied> applied =
                chosen(situation).map(finding -> apply(doctor, finding, before));
        Report report = new Report(before.situation(), before.plans(), applied);
        print(report);
        return Endings.of(report).status();
    }

    /** The fix that may be applied without asking. */
    private Optional<Finding> chosen(Situation situation) {
        boolean wanted = options.cure().yes() || options.cure().dryRun();
        boolean known = situation.diagnosis().verdict() == Verdict.DIAGNOSED;
        return situation.diagnosis().findings().stream()
                .limit(wanted && known ? 1 : 0)
                .filter(finding -> finding.confidence() != Confidence.POSSIBLE)
                .filter(finding -> finding.dropIn().isPresent())
                .findFirst();
    }

    private static Applied apply(Doctor doctor, Finding finding, Report before) {
        return switch (doctor.plan(finding)) {
            case Fact.Known<Plan>(Plan plan) -> doctor.apply(plan, SILENT);
            case Fact.Missing<Plan>(String why) -> refused(finding, before, why);
            case Fact.Unreadable<Plan>(String _, String why) -> refused(finding, before, why);
        };
    }

    private static Applied refused(Finding finding, Report before, String why) {
        String file = before.plans().apply(finding.dropIn().orElseThrow()).file().toString();
        return new Applied(
                file, false, false, UnitState.NONE, false, List.of(why, "nothing was changed"));
    }

    private int blind(UnitName unit, String why) {
        if (form == Form.JSON) {
            print(Blindness.report(unit, why));
        }
        Blindness.tell(output, unit, why);
        return Ending.BLIND.status();
    }

    private void print(Report report) {
        output.print(
                switch (form) {
                    case JSON -> json(report) + "\n";
                    case REPORT, LINE, SCREEN -> text.of(report);
                });
    }

    private String json(Report report) {
        return options.units().size() > 1 ? JsonReport.line(report) : JsonReport.document(report);
    }
}
