package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.model.Step;
import dev.svcdoctor.model.Verdict;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A whole diagnosis at one glance, for those who want no dialogue.
 *
 * @param tag beside the title: how sure it is
 */
public record Summary(String title, String tag, List<Block> blocks) {
    public Summary {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param plans what a drop-in fix would write
     * @param applied how applying a fix ended; empty if none was applied
     */
    public static Summary of(
            Situation now,
            ZoneId zone,
            Function<Fix.DropIn, Plan> plans,
            Optional<Applied> applied) {
        Told told = Told.nothing(now.seen().unit(), zone).seen(now);
        return new Summary(title(told), tag(told), blocks(told, plans, applied));
    }

    /** The finding to show in full; none if nothing is wrong or nobody knows what. */
    private static Optional<Finding> cause(Told told) {
        boolean known = told.diagnosis().verdict() == Verdict.DIAGNOSED;
        return known ? told.finding() : Optional.empty();
    }

    private static String title(Told told) {
        return switch (told.diagnosis().verdict()) {
            case DIAGNOSED -> cause(told).map(Finding::title).orElse("");
            case HEALTHY -> told.unit() + " is healthy";
            case UNKNOWN -> "Something is wrong, and its cause is not known";
        };
    }

    private static String tag(Told told) {
        return cause(told).map(finding -> finding.confidence().word()).orElse("");
    }

    private static List<Block> blocks(
            Told told, Function<Fix.DropIn, Plan> plans, Optional<Applied> applied) {
        Scene.Blocks blocks = new Scene.Blocks();
        cause(told).ifPresent(finding -> cause(blocks, told, finding, plans));
        return blocks.under(others(told), Parts.proof(otherRows(told)))
                .under("Answers", answers(told.diagnosis()))
                .under("Not looked at", Parts.skipped(told))
                .under("Read more", cause(told).flatMap(Parts::references))
                .under(
                        applied.map(Checked::title).orElse(""),
                        applied.flatMap(done -> Parts.proof(rows(done.messages()))))
                .under("Next", Parts.steps(next(told, applied)))
                .list();
    }

    private static void cause(
            Scene.Blocks blocks, Told told, Finding finding, Function<Fix.DropIn, Plan> plans) {
        blocks.under("Why", Parts.proof(told, finding))
                .under("What it means", Parts.prose(finding.explanation()));
        finding.fix()
                .ifPresent(fix -> {
                    switch (fix) {
                        case Fix.DropIn dropIn -> dropIn(blocks, dropIn, plans.apply(dropIn));
                        case Fix.Manual manual ->
                                blocks.under("By hand", Parts.prose(manual.summary()));
                    }
                    blocks.under("What could go wrong", Parts.prose(fix.risk()));
                });
        blocks.under("What to do", Parts.steps(finding.next()));
    }

    private static void dropIn(Scene.Blocks blocks, Fix.DropIn fix, Plan plan) {
        blocks.under("The fix: " + fix.summary(), Optional.of(Proposal.written(plan)))
                .under("Prove it yourself", Parts.steps(fix.check()));
    }

    private static String others(Told told) {
        return told.diagnosis().verdict() == Verdict.HEALTHY ? "Remarks" : "Other possible causes";
    }

    private static List<Block.Proof.Row> otherRows(Told told) {
        return told.diagnosis().findings().stream()
                .filter(finding -> cause(told).filter(finding::equals).isEmpty())
                .map(finding ->
                        new Block.Proof.Row(Healthy.word(finding), finding.title(), finding.id()))
                .toList();
    }

    private static Optional<Block.Proof> answers(Diagnosis diagnosis) {
        return Parts.proof(diagnosis.questions().stream().map(Summary::row).toList());
    }

    private static Block.Proof.Row row(Question question) {
        String choices =
                question.choices().stream()
                        .map(Question.Choice::value)
                        .collect(Collectors.joining("|"));
        String note =
                question.assumed()
                        ? "assumed; --answer " + question.key() + "=" + choices
                        : "as you said";
        return new Block.Proof.Row(question.answer(), question.text(), note);
    }

    private static List<Block.Proof.Row> rows(List<String> messages) {
        return messages.stream().map(text -> new Block.Proof.Row("", text, "")).toList();
    }

    private static List<Step> next(Told told, Optional<Applied> applied) {
        if (told.diagnosis().verdict() == Verdict.UNKNOWN) {
            return Unknown.next(told);
        }
        boolean offered = cause(told).flatMap(Finding::dropIn).isPresent() && applied.isEmpty();
        if (offered && told.now().seen().source() == Source.LIVE) {
            return List.of(
                    new Step(
                            "Apply the fix; it is taken back unless the unit is well then",
                            "svc-doctor --yes " + told.unit()));
        }
        return applied.filter(Applied::written).isPresent()
                ? List.of(new Step("To take it back", "svc-doctor undo " + told.unit()))
                : List.of();
    }
}
