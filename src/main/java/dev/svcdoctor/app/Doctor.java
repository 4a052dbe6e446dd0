package dev.svcdoctor.app;

import dev.svcdoctor.collect.Watcher;
import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.front.report.Report;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Session;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.UnitName;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One unit from the first look to the cure; what every front talks to. */
final class Doctor implements Session {
    /** Further looks may ask for further looks; a pattern that never has enough is stopped here. */
    private static final int MOST_ROUNDS = 6;

    private final UnitName unit;
    private final Looking looking;
    private final Curing curing;
    private final Keeping keeping;
    private final Map<String, String> given;
    private final ZoneId zone;
    private Optional<Situation> now = Optional.empty();
    private Optional<Misuse> misuse = Optional.empty();
    private Optional<Plan> plan = Optional.empty();

    /**
     * @param given answers that were given beforehand
     * @param zone in which the machine writes its times
     */
    Doctor(
            UnitName unit,
            Looking looking,
            Curing curing,
            Keeping keeping,
            Map<String, String> given,
            ZoneId zone) {
        this.unit = unit;
        this.looking = looking;
        this.curing = curing;
        this.keeping = keeping;
        this.given = Map.copyOf(given);
        this.zone = zone;
    }

    @Override
    public Fact<Situation> look(Progress progress) {
        Fact<Case> first = looking.collect(unit, watching(progress));
        if (first instanceof Fact.Known<Case>(Case seen)) {
            List<Question> open =
                    given.isEmpty()
                            ? List.of()
                            : situation(seen, Map.of(), progress).diagnosis().questions();
            Situation situation = situation(seen, given, progress);
            misuse = Answers.problem(given, open, situation.diagnosis().questions());
        }
        return misuse.<Fact<Situation>>map(
                        problem -> Fact.missing(problem.getMessage() + ": " + problem.hint()))
                .orElseGet(() -> first.map(any -> now()));
    }

    @Override
    public Situation answer(Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(given);
        all.putAll(answers);
        return situation(now().seen(), all, (what, state, detail) -> {});
    }

    private Situation now() {
        return now.orElseThrow(() -> new IllegalStateException("nothing has been looked at yet"));
    }

    /** Diagnoses, and looks further as long as that is asked for. */
    private Situation situation(Case first, Map<String, String> answers, Progress progress) {
        Case seen = first;
        Diagnosis diagnosis = looking.diagnose(seen, answers);
        for (int round = 0; round < MOST_ROUNDS && !open(seen, diagnosis).isEmpty(); round++) {
            Set<Probe> wanted = open(seen, diagnosis);
            progress.step("further looks", Progress.State.RUNNING, Integer.toString(wanted.size()));
            seen = looking.look(seen, wanted);
            diagnosis = looking.diagnose(seen, answers);
            progress.step(
                    "further looks", Progress.State.DONE, Integer.toString(seen.probes().size()));
        }
        now = Optional.of(situation(seen, diagnosis));
        return now();
    }

    private static Set<Probe> open(Case seen, Diagnosis diagnosis) {
        Set<Probe> open = new HashSet<>(diagnosis.wanted());
        open.removeAll(seen.probes().keySet());
        return open;
    }

    private Situation situation(Case seen, Diagnosis diagnosis) {
        Facts facts = Facts.of(seen);
        Header header =
                Header.of(
                        seen,
                        facts.state(),
                        Since.of(facts.show(), zone),
                        MainEnd.words(facts.show()));
        return new Situation(seen, facts.state(), header, diagnosis);
    }

    private static Watcher watching(Progress progress) {
        return new Watcher() {
            @Override
            public void begun(String look) {
                progress.step(look, Progress.State.RUNNING, "");
            }

            @Override
            public void ended(String look, boolean well, String detail) {
                progress.step(look, well ? Progress.State.DONE : Progress.State.SKIPPED, detail);
            }
        };
    }

    @Override
    public Fact<Plan> plan(Finding finding) {
        Fact<Plan> made = curing.plan(now().seen(), settings(finding));
        plan = made.asKnown();
        return made;
    }

    private static List<Setting> settings(Finding finding) {
        return finding.dropIn()
                .map(Fix.DropIn::settings)
                .orElseThrow(() -> new IllegalArgumentException(finding.id() + " has no drop-in"));
    }

    @Override
    public Applied apply(Plan chosen, Progress progress) {
        return curing.apply(chosen, progress);
    }

    @Override
    public Fact<String> save(List<String> sessionText) {
        return keeping.keep(now(), sessionText, plan);
    }

    @Override
    public String undoCommand() {
        return curing.undoCommand(now().seen());
    }

    /** An answer given beforehand that fits no question. */
    Optional<Misuse> misuse() {
        return misuse;
    }

    /** True once something has been looked at. */
    boolean hasLooked() {
        return now.isPresent();
    }

    /** All there is to say, with the drop-ins as they would be written here and now. */
    Report report(Optional<Applied> applied) {
        Situation situation = now();
        Map<Fix.DropIn, Plan> plans = new HashMap<>();
        List<Skipped> skipped = new ArrayList<>(situation.diagnosis().skipped());
        for (Finding finding : situation.diagnosis().findings()) {
            finding.dropIn().ifPresent(fix -> plans.put(fix, planOrSketch(fix, skipped)));
        }
        return new Report(withSkipped(situation, skipped), plans::get, applied);
    }

    private Plan planOrSketch(Fix.DropIn fix, List<Skipped> skipped) {
        Case seen = now().seen();
        Fact<Plan> made = curing.plan(seen, fix.settings());
        if (made instanceof Fact.Missing<Plan>(String why)) {
            skipped.add(new Skipped("the drop-in that is there", why));
        }
        return made.asKnown().orElseGet(() -> curing.sketch(seen, fix.settings()));
    }

    private static Situation withSkipped(Situation situation, List<Skipped> skipped) {
        Diagnosis old = situation.diagnosis();
        List<Skipped> distinct = skipped.stream().distinct().toList();
        return new Situation(
                situation.seen(),
                situation.state(),
                situation.header(),
                new Diagnosis(
                        old.verdict(), old.findings(), old.questions(), old.wanted(), distinct));
    }
}
