package dev.svcdoctor.guide;

import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.model.Verdict;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a dialogue has heard so far, from the outside and from the person.
 *
 * @param header of the newest state known
 * @param situation empty before the first look
 * @param answers given in this dialogue
 * @param again keys of questions to be asked once more although they have an answer
 * @param current id of the finding in hand; empty for the first one
 * @param ruledOut ids of findings of which the person said "that isn't it"
 * @param note one remark for the next page of the cause; may be empty
 * @param rows of the work under way, or of the last one
 * @param tried how applying a fix ended, if one was applied
 */
record Told(
        UnitName unit,
        ZoneId zone,
        Header header,
        Optional<Situation> situation,
        Map<String, String> answers,
        Set<String> again,
        String current,
        Set<String> ruledOut,
        String note,
        List<Block.Progress.Row> rows,
        Optional<News.Tried> tried) {
    Told {
        answers = Map.copyOf(answers);
        again = Set.copyOf(again);
        ruledOut = Set.copyOf(ruledOut);
        rows = List.copyOf(rows);
    }

    static Told nothing(UnitName unit, ZoneId zone) {
        return new Told(
                unit,
                zone,
                Header.blank(unit),
                Optional.empty(),
                Map.of(),
                Set.of(),
                "",
                Set.of(),
                "",
                List.of(),
                Optional.empty());
    }

    /** A step of the work under way: the same name replaces what was there. */
    Told step(News.Step step) {
        Block.Progress.Row row = new Block.Progress.Row(step.what(), step.state(), step.detail());
        List<Block.Progress.Row> all = new ArrayList<>(rows);
        int at = names().indexOf(step.what());
        if (at < 0) {
            all.add(row);
        } else {
            all.set(at, row);
        }
        return rows(all);
    }

    private List<String> names() {
        return rows.stream().map(Block.Progress.Row::what).toList();
    }

    Told beforeLooking() {
        return new Told(
                unit, zone, header, situation, answers, Set.of(), "", Set.of(), "", List.of(),
                tried);
    }

    Told rows(List<Block.Progress.Row> now) {
        return new Told(
                unit, zone, header, situation, answers, again, current, ruledOut, note, now, tried);
    }

    Told seen(Situation now) {
        return new Told(
                unit,
                zone,
                now.header(),
                Optional.of(now),
                answers,
                again,
                current,
                ruledOut,
                "",
                rows,
                tried);
    }

    Told answer(String key, String value) {
        Map<String, String> more = new HashMap<>(answers);
        more.put(key, value);
        Set<String> left = new HashSet<>(again);
        left.remove(key);
        return new Told(
                unit, zone, header, situation, more, left, current, ruledOut, note, rows, tried);
    }

    Told askAgain(Set<String> keys) {
        return new Told(
                unit, zone, header, situation, answers, keys, current, ruledOut, note, rows, tried);
    }

    /** With another finding in hand, by its id; the best one if it is empty. */
    Told at(String finding) {
        return new Told(
                unit, zone, header, situation, answers, Set.of(), finding, ruledOut, "", rows,
                tried);
    }

    /** On the way to this finding's fix; what is to be asked again stays so. */
    Told taking(Finding finding) {
        return new Told(
                unit,
                zone,
                header,
                situation,
                answers,
                again,
                finding.id(),
                ruledOut,
                "",
                rows,
                tried);
    }

    Told ruleOut(Finding finding) {
        Set<String> more = new HashSet<>(ruledOut);
        more.add(finding.id());
        return new Told(
                unit, zone, header, situation, answers, again, current, more, "", rows, tried);
    }

    Told noting(String remark) {
        return new Told(
                unit, zone, header, situation, answers, again, current, ruledOut, remark, rows,
                tried);
    }

    Told tried(News.Tried now) {
        return new Told(
                unit,
                zone,
                header.now(now.applied().state()),
                situation,
                answers,
                again,
                current,
                ruledOut,
                note,
                rows,
                Optional.of(now));
    }

    Situation now() {
        return situation.orElseThrow(
                () -> new IllegalStateException("nothing has been looked at yet"));
    }

    Diagnosis diagnosis() {
        return now().diagnosis();
    }

    Times times() {
        return new Times(zone, now().seen().taken());
    }

    /** The finding in hand; empty only if there is none at all. */
    Optional<Finding> finding() {
        List<Finding> all = diagnosis().findings();
        return all.stream()
                .filter(f -> f.id().equals(current))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** All findings but the one in hand, best first. */
    List<Finding> others() {
        Optional<Finding> mine = finding();
        return diagnosis().findings().stream()
                .filter(f -> mine.filter(f::equals).isEmpty())
                .toList();
    }

    /** The best finding that has not been ruled out. */
    Optional<Finding> next() {
        return diagnosis().findings().stream().filter(f -> !ruledOut.contains(f.id())).findFirst();
    }

    /** The questions of a finding. */
    List<Question> questions(Finding finding) {
        return diagnosis().questions().stream()
                .filter(q -> q.finding().equals(finding.id()))
                .toList();
    }

    /** Those of them that still want an answer. */
    List<Question> open(Finding finding) {
        return questions(finding).stream()
                .filter(q ->
                        again.contains(q.key()) || q.assumed() && !answers.containsKey(q.key()))
                .toList();
    }

    List<Skipped> skipped() {
        return diagnosis().skipped();
    }

    /** The stages that were gone through with success before this one. */
    Set<Stage> doneBefore(Stage now) {
        Set<Stage> done = EnumSet.noneOf(Stage.class);
        situation.ifPresent(seen -> done.add(Stage.LOOK));
        situation
                .filter(seen -> seen.diagnosis().verdict() != Verdict.UNKNOWN)
                .ifPresent(seen -> done.add(Stage.CAUSE));
        tried.filter(t -> t.applied().written()).ifPresent(t -> done.add(Stage.FIX));
        tried.filter(t -> t.applied().verified()).ifPresent(t -> done.add(Stage.CHECK));
        done.removeIf(stage -> stage.compareTo(now) >= 0);
        return done;
    }

    /** How it would end now. */
    Ending ending() {
        boolean well =
                situation.filter(s -> s.diagnosis().verdict() == Verdict.HEALTHY).isPresent();
        Ending seen =
                situation.map(s -> Ending.of(s.diagnosis().verdict())).orElse(Ending.CANCELLED);
        return well ? seen : tried.map(t -> Ending.of(t.applied())).orElse(seen);
    }
}
