package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fix as a drop-in: what is written, what is run, what could go wrong. */
record Proposal(Fact<Plan> plan) implements Place {
    @Override
    public Scene scene(Told told) {
        Finding finding = told.finding().orElseThrow();
        Fix.DropIn fix = finding.dropIn().orElseThrow();
        return switch (plan) {
            case Fact.Known<Plan>(Plan known) -> known(told, finding, fix, known);
            case Fact.Missing<Plan>(String why) -> missing(told, finding, fix, why);
            case Fact.Unreadable<Plan>(String _, String why) -> missing(told, finding, fix, why);
        };
    }

    private static Scene known(Told told, Finding finding, Fix.DropIn fix, Plan plan) {
        List<Block> blocks =
                new Scene.Blocks()
                        .under("What will be written", Optional.of(written(plan)))
                        .under("What will be run", Optional.of(run(plan)))
                        .under("What could go wrong", Parts.prose(fix.risk()))
                        .under("Your answers", answers(told, finding))
                        .under("Also worth doing by hand", Parts.steps(finding.next()))
                        .list();
        List<Option> options = new ArrayList<>();
        String apply = plan.changesNothing() ? "Run the commands" : "Apply it";
        options.add(Option.to(apply + " (asks once more)", new Confirm(plan)));
        options.addAll(elsewhere(told, finding));
        return Scene.of(Stage.FIX, fix.summary(), "drop-in", blocks, options);
    }

    private static Scene missing(Told told, Finding finding, Fix.DropIn fix, String why) {
        List<Block> blocks =
                new Scene.Blocks()
                        .add(Block.Text.of("It cannot be written from here: " + why))
                        .under(
                                "What would be written",
                                Optional.of(new Block.Lines("", "", lines(fix.settings()))))
                        .under("What could go wrong", Parts.prose(fix.risk()))
                        .under("By hand", Parts.commands(List.of("systemctl edit " + told.unit())))
                        .list();
        return Scene.of(Stage.FIX, fix.summary(), "drop-in", blocks, elsewhere(told, finding));
    }

    private static List<Diff.Line> lines(List<Setting> settings) {
        List<Diff.Line> lines = new ArrayList<>();
        String section = "";
        for (Setting setting : settings) {
            if (!setting.section().equals(section)) {
                section = setting.section();
                lines.add(new Diff.Line(Diff.Kind.ADDED, "[" + section + "]"));
            }
            lines.add(new Diff.Line(Diff.Kind.ADDED, setting.line()));
        }
        return lines;
    }

    static Block.Lines written(Plan plan) {
        String file = plan.file().toString();
        if (plan.changesNothing()) {
            return new Block.Lines(file, "already so", Parts.context(plan.content()));
        }
        return new Block.Lines(
                file, plan.before().isEmpty() ? "new file" : "changed", plan.diff().lines());
    }

    private static Block run(Plan plan) {
        return Parts.commands(plan.commands())
                .<Block>map(b -> b)
                .orElseGet(() -> Block.Text.of("Nothing: no manager is touched here."));
    }

    private static Optional<Block.Proof> answers(Told told, Finding finding) {
        return Parts.proof(
                told.questions(finding).stream()
                        .map(q -> new Block.Proof.Row(q.answer(), q.text(), ""))
                        .toList());
    }

    private static List<Option> elsewhere(Told told, Finding finding) {
        List<Option> options = new ArrayList<>();
        List<Question> questions = told.questions(finding);
        options.add(new Option("Back to the cause", d -> d.restart(d.told(), new Cause())));
        if (!questions.isEmpty()) {
            options.add(new Option("Answer the questions again", d -> Cure.askAgain(d, finding)));
        }
        Others.option(told).ifPresent(options::add);
        options.add(Option.save());
        return options;
    }
}
