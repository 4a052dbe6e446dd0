package dev.svcdoctor.diagnose;

import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.evidence.Standing;
import dev.svcdoctor.knowledge.Knowledge;
import dev.svcdoctor.knowledge.Pattern;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Severity;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Diagnoses. A pure function of case, knowledge and answers: the same input gives the same
 * diagnosis, wherever the case came from.
 */
public final class Diagnoser {
    private final Knowledge knowledge;

    public Diagnoser(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * @param answers a person's, by the key of the question; questions without one get their
     *     default
     * @return {@link Diagnosis#wanted} names the looks that would tell more; take them and diagnose
     *     again
     */
    public Diagnosis diagnose(Case subject, Map<String, String> answers) {
        Facts facts = Facts.of(subject);
        List<Finding> findings = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        Set<Probe> wanted = new HashSet<>();
        List<Skipped> skipped = new ArrayList<>(subject.skipped());
        for (Pattern pattern : knowledge.patterns()) {
            if (pattern.states().contains(facts.standing().word())) {
                Examination.Result result = examine(pattern, facts, answers, skipped);
                result.finding().ifPresent(findings::add);
                questions.addAll(result.questions());
                wanted.addAll(result.wanted());
            }
        }
        dropLastResorts(findings);
        List<Finding> ranked = ranked(findings, facts.standing());
        return new Diagnosis(
                verdict(ranked, facts), ranked, ofShown(questions, ranked), wanted, skipped);
    }

    /** A pattern that breaks is told and passed over; it never stops the others. */
    private static Examination.Result examine(
            Pattern pattern, Facts facts, Map<String, String> answers, List<Skipped> skipped) {
        try {
            return new Examination(pattern, facts, answers).result();
        } catch (RuntimeException | StackOverflowError broken) {
            skipped.add(new Skipped("pattern " + pattern.id(), "it failed: " + broken));
            return Examination.Result.NOTHING;
        }
    }

    /**
     * Root causes before what they explain, then the surer, then by the pattern's own rank, then
     * the better proven.
     */
    private List<Finding> ranked(List<Finding> findings, Standing standing) {
        Set<String> explained = new HashSet<>();
        findings.forEach(finding -> explained.addAll(explainedBy(finding)));
        return findings.stream()
                .filter(finding ->
                        standing != Standing.RUNNING || finding.confidence() != Confidence.POSSIBLE)
                .sorted(
                        Comparator.comparing((Finding finding) -> explained.contains(finding.id()))
                                .thenComparing(finding -> finding.severity() == Severity.REMARK)
                                .thenComparing(Finding::confidence)
                                .thenComparing(finding -> -rank(finding))
                                .thenComparing(finding -> -finding.evidence().size())
                                .thenComparing(Finding::id))
                .toList();
    }

    private Set<String> explainedBy(Finding finding) {
        return knowledge.find(finding.id()).map(Pattern::explains).orElse(Set.of());
    }

    /** What only tells what was found goes when something fits; its own symptoms do not count. */
    private void dropLastResorts(List<Finding> findings) {
        List<Finding> lastResorts = findings.stream().filter(this::isLastResort).toList();
        for (Finding resort : lastResorts) {
            Set<String> symptoms = explainedBy(resort);
            if (findings.stream().anyMatch(f -> !isLastResort(f) && !symptoms.contains(f.id()))) {
                findings.remove(resort);
            }
        }
    }

    private boolean isLastResort(Finding finding) {
        return knowledge.find(finding.id()).map(Pattern::lastResort).orElse(false);
    }

    private int rank(Finding finding) {
        return knowledge.find(finding.id()).map(Pattern::rank).orElse(0);
    }

    private static List<Question> ofShown(List<Question> questions, List<Finding> ranked) {
        return ranked.stream()
                .flatMap(
                        finding -> questions.stream().filter(q -> q.finding().equals(finding.id())))
                .toList();
    }

    private static Verdict verdict(List<Finding> findings, Facts facts) {
        boolean known =
                findings.stream()
                        .anyMatch(f ->
                                f.severity() != Severity.REMARK
                                        && f.confidence() != Confidence.POSSIBLE);
        boolean suspected = findings.stream().anyMatch(f -> f.severity() != Severity.REMARK);
        if (known) {
            return Verdict.DIAGNOSED;
        }
        return suspected || !looksWell(facts) ? Verdict.UNKNOWN : Verdict.HEALTHY;
    }

    private static boolean looksWell(Facts facts) {
        return !facts.show().isEmpty()
                && switch (facts.standing()) {
                    case RUNNING, STARTING, STOPPED -> true;
                    case FAILED, FLAPPING, NOT_LOADED -> false;
                };
    }
}
