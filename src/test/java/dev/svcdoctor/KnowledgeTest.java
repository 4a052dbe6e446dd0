package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.svcdoctor.knowledge.Condition;
import dev.svcdoctor.knowledge.Knowledge;
import dev.svcdoctor.knowledge.Pattern;
import dev.svcdoctor.knowledge.Template;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every pattern below {@code knowledge/} owes: proof, kind words, and no cure that harms. */
class KnowledgeTest {
    private static final Path FOLDER = Path.of("knowledge");
    private static final Knowledge KNOWLEDGE = Knowledge.load(List.of(FOLDER));
    private static final List<RecordedCase> CASES = RecordedCase.all();
    private static final int LONGEST_TITLE = 14;
    private static final String REFERENCE = "[A-Za-z][\\w.@:-]*\\(\\d[a-z]*\\).*";
    private static final java.util.regex.Pattern UNKIND =
            java.util.regex.Pattern.compile(
                    "\\b(you (failed|forgot|should have)|your (fault|mistake)|stupid|silly|dumb|"
                            + "lazy|obvious(ly)?|of course|just read|idiot)\\b");

    /** Directive=value that cures nothing or does more harm than good, whatever the pattern. */
    private static final java.util.regex.Pattern HARMFUL =
            java.util.regex.Pattern.compile(
                    "User=(root|0)|Restart=always|ProtectSystem=(no|false|off|0)|KillMode=none"
                            + "|SuccessExitStatus=(.*\\s)?(1|9|KILL|SIGKILL)(\\s.*)?"
                            + "|Timeout\\w*=infinity|JobTimeout\\w*=infinity");

    @Test
    void everyFileIsRead() throws IOException {
        assertEquals(List.of(), KNOWLEDGE.complaints());
        Set<String> ids =
                KNOWLEDGE.patterns().stream().map(Pattern::id).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .map(name -> name.replace(".yaml", ""))
                            .sorted()
                            .toList();
            assertEquals(ids.stream().sorted().toList(), names, "an id is there once");
        }
    }

    @Test
    void oldIdsAreNobodyElses() {
        List<String> all =
                KNOWLEDGE.patterns().stream()
                        .flatMap(p -> Stream.concat(Stream.of(p.id()), p.aliases().stream()))
                        .toList();
        assertEquals(new HashSet<>(all).size(), all.size(), all.toString());
    }

    @Test
    void everyQuestionHasAKeyOfItsOwn() {
        List<String> keys =
                KNOWLEDGE.patterns().stream()
                        .flatMap(pattern -> pattern.asks().stream())
                        .map(Pattern.Ask::key)
                        .toList();
        assertEquals(new HashSet<>(keys).size(), keys.size(), keys.toString());
    }

    @Test
    void everyCaseIsFiledUnderAPattern() {
        for (RecordedCase recorded : CASES) {
            assertTrue(
                    recorded.id().equals("healthy") || KNOWLEDGE.find(recorded.id()).isPresent(),
                    recorded.name());
        }
    }

    @TestFactory
    Stream<DynamicTest> logExpressionsMatchTheirSamplesAndNoOthers() {
        return each(pattern -> queries(pattern).forEach(query -> proven(pattern, query)));
    }

    private static void proven(Pattern pattern, Condition.LogQuery query) {
        query.matches()
                .ifPresent(matches -> {
                    for (String line : query.samples().match()) {
                        assertTrue(
                                matches.pattern().matcher(line).find(),
                                pattern.id() + " misses: " + line);
                    }
                    for (String line : query.samples().miss()) {
                        assertFalse(
                                matches.pattern().matcher(line).find(),
                                pattern.id() + " takes: " + line);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> everyPatternIsProvenByACaseAndByANearMiss() {
        return each(pattern -> {
            List<String> firsts =
                    CASES.stream()
                            .filter(recorded -> recorded.id().equals(pattern.id()))
                            .map(recorded -> recorded.expected().first())
                            .toList();
            String where = " in transcripts/" + pattern.id() + ", there are only " + firsts;
            assertTrue(firsts.contains(pattern.id()), "no case" + where);
            assertTrue(
                    firsts.stream().anyMatch(id -> !id.equals(pattern.id())),
                    "no near miss" + where);
        });
    }

    @TestFactory
    Stream<DynamicTest> symptomsArePatterns() {
        return each(pattern ->
                pattern.explains()
                        .forEach(id -> {
                            assertTrue(KNOWLEDGE.find(id).isPresent(), "no pattern " + id);
                            assertFalse(id.equals(pattern.id()), "explains itself");
                        }));
    }

    @TestFactory
    Stream<DynamicTest> titlesAreShort() {
        return each(pattern -> {
            String title = pattern.title().toString();
            assertFalse(title.endsWith("."), title);
            assertFalse(title.isBlank());
            int words = title.split("\\s+").length;
            assertTrue(words <= LONGEST_TITLE, words + " words: " + title);
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLeftUnsaid() {
        return each(pattern -> {
            assertFalse(pattern.explain().isEmpty());
            for (Pattern.Cure cure : pattern.cures()) {
                assertFalse(cure.summary().toString().isBlank(), "a fix without a summary");
                assertFalse(cure.summary().toString().endsWith("."), cure.summary().toString());
                assertTrue(cure.isDropIn() || !cure.steps().isEmpty(), "nothing to do");
            }
            words(pattern)
                    .filter(text -> text.kind().equals("step"))
                    .forEach(step -> assertFalse(step.words().isBlank(), "an empty step"));
        });
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsBlamed() {
        return each(pattern ->
                words(pattern)
                        .map(text -> text.words().toLowerCase(Locale.ROOT))
                        .forEach(text -> assertFalse(UNKIND.matcher(text).find(), text)));
    }

    @TestFactory
    Stream<DynamicTest> thereIsSomethingToReadOn() {
        return each(pattern -> {
            assertFalse(pattern.references().isEmpty());
            String first = pattern.references().getFirst();
            assertTrue(first.matches(REFERENCE), "a manual page and its section: " + first);
        });
    }

    @TestFactory
    Stream<DynamicTest> noCureHarms() {
        return each(pattern ->
                pattern.cures().stream()
                        .flatMap(cure -> cure.lines().stream())
                        .map(KnowledgeTest::line)
                        .forEach(line -> assertFalse(HARMFUL.matcher(line).matches(), line)));
    }

    /** The same with the facts of every case filled in. */
    @TestFactory
    Stream<DynamicTest> noCureHarmsAnyRecordedUnit() {
        return CASES.stream()
                .map(recorded ->
                        dynamicTest(
                                recorded.name(),
                                () -> {
                                    List<String> lines = offered(recorded);
                                    assertAll(
                                            lines.stream()
                                                    .map(line ->
                                                            () ->
                                                                    assertFalse(
                                                                            HARMFUL.matcher(line)
                                                                                    .matches(),
                                                                            line)));
                                }));
    }

    private static List<String> offered(RecordedCase recorded) {
        return recorded.replay(KNOWLEDGE).diagnosis().findings().stream()
                .flatMap(finding -> finding.dropIn().stream())
                .flatMap(fix -> fix.settings().stream())
                .map(setting -> setting.line())
                .toList();
    }

    private static String line(Pattern.Line line) {
        return switch (line) {
            case Pattern.Line.Plain plain -> plain.directive() + "=" + plain.value();
            case Pattern.Line.Rewrite rewrite -> rewrite.directive() + "=" + rewrite.to();
            case Pattern.Line.Last last -> last.directive() + "=";
        };
    }

    /** Words that people read. */
    private record Words(String kind, String words) {}

    private static Stream<Words> words(Pattern pattern) {
        List<Words> all = new ArrayList<>();
        all.add(new Words("title", pattern.title().toString()));
        add(all, "explain", pattern.explain());
        for (Pattern.Ask ask : pattern.asks()) {
            all.add(new Words("question", ask.text().toString()));
            add(all, "effect", ask.choices().values());
        }
        for (Pattern.Cure cure : pattern.cures()) {
            add(all, "fix", List.of(cure.summary(), cure.risk()));
            add(all, "step", cure.steps().stream().map(Pattern.Todo::words).toList());
            add(all, "step", cure.check().stream().map(Pattern.Todo::words).toList());
        }
        return all.stream();
    }

    private static void add(List<Words> all, String kind, Iterable<Template> texts) {
        texts.forEach(text -> all.add(new Words(kind, text.toString())));
    }

    /** Every journal query of a pattern, however deep. */
    private static List<Condition.LogQuery> queries(Pattern pattern) {
        List<Condition.LogQuery> found = new ArrayList<>();
        queries(pattern.when(), found);
        queries(pattern.unless(), found);
        pattern.surer().forEach(surer -> queries(surer.when(), found));
        pattern.asks().forEach(ask -> queries(ask.when(), found));
        pattern.cures().forEach(cure -> queries(cure.when(), found));
        return found;
    }

    private static void queries(List<Condition> conditions, List<Condition.LogQuery> found) {
        for (Condition condition : conditions) {
            switch (condition) {
                case Condition.Log log -> found.add(log.query());
                case Condition.All all -> queries(all.conditions(), found);
                case Condition.Any any -> queries(any.conditions(), found);
                case Condition.Not not -> queries(not.conditions(), found);
                case Condition.Each each -> queries(each.when(), found);
                case Condition.Show _,
                        Condition.Tells _,
                        Condition.Sets _,
                        Condition.Look _,
                        Condition.Is _,
                        Condition.Answered _,
                        Condition.Let _,
                        Condition.Given _,
                        Condition.Near _ -> {}
            }
        }
    }

    private static Stream<DynamicTest> each(Consumer<Pattern> check) {
        return KNOWLEDGE.patterns().stream()
                .map(pattern -> dynamicTest(pattern.id(), () -> check.accept(pattern)));
    }
}
