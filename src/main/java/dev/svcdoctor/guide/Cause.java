package dev.svcdoctor.guide;

import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong, with its proof; or that nothing is, or that nobody knows. */
record Cause() implements Place {
    @Override
    public Scene scene(Told told) {
        boolean picked = !told.current().isEmpty();
        return switch (told.diagnosis().verdict()) {
            case DIAGNOSED ->
                    told.finding().map(f -> found(told, f)).orElseGet(() -> Unknown.scene(told));
            case UNKNOWN ->
                    picked
                            ? told.finding().map(f -> found(told, f)).orElseThrow()
                            : Unknown.scene(told);
            case HEALTHY ->
                    picked
                            ? told.finding().map(f -> found(told, f)).orElseThrow()
                            : Healthy.scene(told);
        };
    }

    private static Scene found(Told told, Finding finding) {
        return Scene.of(
                Stage.CAUSE,
                finding.title(),
                finding.confidence().word(),
                blocks(told, finding),
                options(told, finding));
    }

    private static List<Block> blocks(Told told, Finding finding) {
        Scene.Blocks blocks = new Scene.Blocks();
        if (!told.note().isEmpty()) {
            blocks.add(Block.Text.of(told.note()));
        }
        return blocks.under("Why", Parts.proof(told, finding))
                .under("What it means", Parts.prose(finding.explanation()))
                .under("Not looked at", Parts.skipped(told))
                .under("Read more", Parts.references(finding))
                .list();
    }

    private static List<Option> options(Told told, Finding finding) {
        List<Option> options = new ArrayList<>();
        cure(told, finding).ifPresent(options::add);
        Option.log(told).ifPresent(options::add);
        Others.option(told).ifPresent(options::add);
        if (told.diagnosis().verdict() != Verdict.HEALTHY) {
            options.add(new Option("That isn't it: look further", d -> Further.from(d, finding)));
        }
        options.add(Option.save());
        return options;
    }

    private static Optional<Option> cure(Told told, Finding finding) {
        return Cure.label(finding, told.open(finding).isEmpty())
                .map(label ->
                        new Option(
                                label,
                                questionsFirst(told, finding),
                                d -> Cure.towards(d, finding)));
    }

    private static String questionsFirst(Told told, Finding finding) {
        int open = told.open(finding).size();
        return switch (open) {
            case 0 -> "";
            case 1 -> "one question first";
            default -> open + " questions first";
        };
    }
}
