package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Blocks that several pages show; empty where there is nothing to show. */
final class Parts {
    private Parts() {}

    static Optional<Block.Proof> proof(Told told, Finding finding) {
        Times times = told.times();
        return proof(finding.evidence().stream().map(e -> row(times, e)).toList());
    }

    static Optional<Block.Proof> proof(List<Block.Proof.Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Proof(rows));
    }

    private static Block.Proof.Row row(Times times, Evidence evidence) {
        String when = evidence.time().map(times::at).orElse(evidence.source());
        return new Block.Proof.Row(when, evidence.text(), evidence.note());
    }

    /** Paragraphs are separated by an empty line; line breaks inside one are blanks. */
    static Optional<Block.Text> prose(String text) {
        List<String> paragraphs =
                Arrays.stream(text.strip().split("\\n\\s*\\n"))
                        .map(p -> p.strip().replaceAll("\\s*\\n\\s*", " "))
                        .filter(p -> !p.isEmpty())
                        .toList();
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Block.Text(paragraphs));
    }

    static Optional<Block.Text> references(Finding finding) {
        return finding.references().isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Text.of(String.join(", ", finding.references())));
    }

    static Optional<Block.Steps> steps(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Block.Steps(steps));
    }

    static Optional<Block.Commands> commands(List<String> commands) {
        return commands.isEmpty() ? Optional.empty() : Optional.of(new Block.Commands(commands));
    }

    static Optional<Block.Progress> progress(List<Block.Progress.Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Progress(rows));
    }

    /** What could not be looked at, and why. */
    static Optional<Block.Progress> skipped(Told told) {
        return progress(skippedRows(told));
    }

    private static List<Block.Progress.Row> skippedRows(Told told) {
        return told.skipped().stream()
                .map(s -> new Block.Progress.Row(s.what(), Progress.State.SKIPPED, s.why()))
                .toList();
    }

    /** What was looked at and what was not. */
    static Block.Progress looks(Told told) {
        Case seen = told.now().seen();
        List<Block.Progress.Row> rows = new ArrayList<>();
        add(rows, seen.show(), "systemctl show", "the manager's own values");
        add(rows, seen.cat(), "systemctl cat", "the unit file and its drop-ins");
        if (!seen.journal().isEmpty()) {
            rows.add(done("journal", count(seen.journal().size(), "entry", "entries")));
        }
        if (!seen.probes().isEmpty()) {
            rows.add(done("further looks", Integer.toString(seen.probes().size())));
        }
        rows.addAll(skippedRows(told));
        return new Block.Progress(rows);
    }

    private static void add(
            List<Block.Progress.Row> rows, Fact<String> fact, String what, String detail) {
        if (fact instanceof Fact.Known<String>) {
            rows.add(done(what, detail));
        }
    }

    private static Block.Progress.Row done(String what, String detail) {
        return new Block.Progress.Row(what, Progress.State.DONE, detail);
    }

    /** Like {@code 1 entry} and {@code 2 entries}. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A text's lines, none of them changed. */
    static List<Diff.Line> context(String text) {
        return text.lines().map(line -> new Diff.Line(Diff.Kind.CONTEXT, line)).toList();
    }
}
