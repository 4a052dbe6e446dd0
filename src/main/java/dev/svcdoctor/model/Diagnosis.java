package dev.svcdoctor.model;

import java.util.List;
import java.util.Set;

/**
 * What a case means.
 *
 * @param findings best first: the first is the diagnosis, the root cause and not its symptom
 * @param questions of the findings shown, in their order
 * @param wanted looks that would tell more; empty once everything asked for has been looked at
 * @param skipped what could not be looked at
 */
public record Diagnosis(
        Verdict verdict,
        List<Finding> findings,
        List<Question> questions,
        Set<Probe> wanted,
        List<Skipped> skipped) {
    public Diagnosis {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        wanted = Set.copyOf(wanted);
        skipped = List.copyOf(skipped);
    }
}
