package dev.svcdoctor.model;

import java.util.List;
import java.util.Optional;

/**
 * One cause that the facts speak for.
 *
 * @param id the pattern's id
 * @param title what happened, facts filled in, without a full stop
 * @param explanation what it means, in plain words; paragraphs are separated by an empty line
 * @param evidence the proof, in the order in which a person should read it
 * @param fix empty when there is nothing to do, or nothing known
 * @param next steps to take by hand, in order; empty when the fix says it all
 * @param references man page and section first
 */
public record Finding(
        String id,
        String title,
        Severity severity,
        Confidence confidence,
        String explanation,
        List<Evidence> evidence,
        Optional<Fix> fix,
        List<Step> next,
        List<String> references) {
    public Finding {
        evidence = List.copyOf(evidence);
        next = List.copyOf(next);
        references = List.copyOf(references);
    }

    /** The drop-in that cures it, if there is one. */
    public Optional<Fix.DropIn> dropIn() {
        return fix.filter(Fix.DropIn.class::isInstance).map(Fix.DropIn.class::cast);
    }
}
