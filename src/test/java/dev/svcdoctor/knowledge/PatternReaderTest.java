package dev.svcdoctor.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A pattern file with a fault is told which line it is and what to write instead. */
class PatternReaderTest {
    private static final String GOOD =
            """
            id: tank-empty
            title: The tank {tank} is empty
            confidence: likely
            states: [failed, flapping]
            when:
              - show: {Result: exit-code}
                say: it ended badly
            explain: |
              A tank
              must be filled.

              Second thought.
            references: systemd.service(5)
            """;

    private static Pattern read(String yaml) throws IOException {
        try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
            return PatternReader.read(Node.read(parser), "tanks");
        }
    }

    /** What is said of the good file with one of its lines replaced. */
    private static void assertComplaint(String expected, String line, String instead) {
        assertTrue(GOOD.contains(line), line);
        String bad = GOOD.replace(line, instead);
        assertEquals(expected, assertThrows(PatternFault.class, () -> read(bad)).getMessage());
    }

    /** The same with lines added at the end. */
    private static void assertComplaint(String expected, String more) {
        String bad = GOOD + more;
        assertEquals(expected, assertThrows(PatternFault.class, () -> read(bad)).getMessage());
    }

    @Test
    void whatIsNotSaidHasItsStandard() throws IOException {
        Pattern pattern = read(GOOD);
        assertEquals("tank-empty", pattern.id());
        assertEquals("tanks", pattern.family());
        assertEquals(Severity.ERROR, pattern.severity());
        assertEquals(Confidence.LIKELY, pattern.confidence());
        assertEquals(Set.of("failed", "flapping"), pattern.states());
        assertEquals(0, pattern.rank());
        assertEquals(List.of(), pattern.unless());
        assertEquals(List.of("systemd.service(5)"), pattern.references());
        assertEquals(
                List.of("A tank must be filled.", "Second thought."),
                pattern.explain().stream().map(Template::toString).toList());
    }

    @Test
    void somethingMissing() {
        assertComplaint("line 1: 'title' is missing", "title: The tank {tank} is empty\n", "");
        assertComplaint("line 1: 'confidence' is missing", "confidence: likely\n", "");
    }

    @Test
    void aFieldThatNobodyKnows() {
        String told =
                assertThrows(PatternFault.class, () -> read(GOOD + "sevrity: error\n"))
                        .getMessage();
        assertTrue(told.startsWith("line 1: a pattern has no 'sevrity'; it knows ["), told);
        assertTrue(told.contains("severity"), told);
    }

    @Test
    void anIdThatIsNone() {
        assertComplaint(
                "line 1: an id is lower case words with dashes, not 'Tank_Empty'",
                "id: tank-empty",
                "id: Tank_Empty");
    }

    @Test
    void aWordThatIsNotAmongThoseAllowed() {
        assertComplaint(
                "line 1: 'confidence' is one of [certain, likely, possible]",
                "confidence: likely",
                "confidence: sure");
        assertComplaint(
                "line 1: 'severity' is one of [error, warning, remark]", "severity: fatal\n");
        assertComplaint(
                "line 1: 'states' names one or more of [failed, flapping, not-loaded, running,"
                        + " starting, stopped]",
                "states: [failed, flapping]",
                "states: [failed, broken]");
        assertComplaint("line 1: 'rank' is a number", "rank: high\n");
    }

    @Test
    void aConditionIsOneThingAtATime() {
        assertComplaint(
                "line 6: a condition is exactly one of [all, answer, any, each, fact, let, log, look,"
                        + " near, not, setting, show, text]",
                "  - show: {Result: exit-code}\n",
                "  - show: {Result: exit-code}\n    fact: {run.ready: \"yes\"}\n");
        assertComplaint(
                "line 6: a condition is written as 'name: value' lines",
                "  - show: {Result: exit-code}\n    say: it ended badly\n",
                "  - Result=exit-code\n");
    }

    @Test
    void aFactEventOrLookThatDoesNotExist() {
        assertStart("line 6: no fact 'run.redy'; there are [", "  - fact: {run.redy: \"yes\"}\n");
        assertStart(
                "line 6: no event 'main-exited'; there are [",
                "  - log: {by: systemd, kind: main-exited}\n");
        assertStart("line 6: no look 'pth'; there are [", "  - look: [pth, /srv]\n");
    }

    private static void assertStart(String expected, String condition) {
        String bad =
                GOOD.replace("  - show: {Result: exit-code}\n    say: it ended badly\n", condition);
        String told = assertThrows(PatternFault.class, () -> read(bad)).getMessage();
        assertTrue(told.startsWith(expected), told);
    }

    @Test
    void aJournalQuery() {
        assertStart(
                "line 6: a log regex is proven by lines it must match ('match') and must not match"
                        + " ('miss')",
                "  - log: {by: program, matches: empty, match: [tank empty]}\n");
        assertStart("line 6: 'log' needs 'matches' or 'kind'", "  - log: {by: program}\n");
        assertStart(
                "line 6: 'by' is one of [systemd, program, any]",
                "  - log: {by: kernel, kind: main-exit}\n");
        assertStart(
                "line 6: not a regular expression: Unclosed group in (empty",
                "  - log: {by: program, matches: '(empty', match: [a], miss: [b]}\n");
        assertStart(
                "line 6: 'log' has no 'mathces'; it knows [",
                "  - log: {by: program, kind: main-exit, mathces: a}\n");
    }

    @Test
    void aTestOfAValue() {
        assertComplaint(
                "line 6: a number or a time span like 30s is expected",
                "{Result: exit-code}",
                "{Result: {over: soon}}");
        assertComplaint(
                "line 6: a test is a value, a list, or matches, not, has, empty, over, under",
                "{Result: exit-code}",
                "{Result: {}}");
        assertStart(
                "line 6: a test has no 'mathces'", "  - show: {Result: {mathces: a, has: b}}\n");
    }

    @Test
    void aQuestion() {
        String question =
                """
                ask:
                  - key: fill
                    text: Fill it?
                    choices: {now: It is filled, later: Nothing is done}
                    default: never
                """;
        assertComplaint(
                "line 15: a question has two or more 'choices', its 'default' among them",
                question);
        assertComplaint(
                "line 15: a question has two or more 'choices', its 'default' among them",
                question.replace(", later: Nothing is done", "").replace("never", "now"));
    }

    @Test
    void aFix() {
        assertComplaint(
                "line 15: a fix is 'kind: drop-in' with 'settings' or 'kind: manual' with 'steps'",
                """
                fix:
                  - kind: drop-in
                    summary: Fill it
                    steps: [Fill it]
                """);
        assertComplaint(
                "line 16: a setting is written '[Section] Directive=value'",
                """
                fix:
                  - kind: drop-in
                    settings: ["Service: Tank=full"]
                    summary: Fill it
                """);
        assertComplaint(
                "line 18: 'rewrite' is written '[Section] Directive'",
                """
                fix:
                  - kind: drop-in
                    summary: Fill it
                    settings:
                      - rewrite: ReadWritePaths
                        word: a
                        becomes: b
                """);
    }

    @Test
    void aTextWhereAListIs() {
        assertComplaint(
                "line 9: a text is expected here",
                "explain: |\n  A tank\n  must be filled.\n\n  Second thought.\n",
                "explain:\n  - A tank\n");
    }

    @Test
    void twiceTheSameFieldOrTooDeep() {
        IOException twice = assertThrows(IOException.class, () -> read(GOOD + "id: other\n"));
        assertTrue(twice.getMessage().contains("'id'"), twice.getMessage());
        String deep = GOOD.replace("exit-code", "[".repeat(60) + "]".repeat(60));
        String told = assertThrows(IOException.class, () -> read(deep)).getMessage();
        assertEquals("line 6: nested too deeply", told);
        assertThrows(IOException.class, () -> read(""));
    }

    @Test
    void aFolderTellsWhichFileAndGoesOn(@TempDir Path folder) throws IOException {
        Path family = Files.createDirectory(folder.resolve("tanks"));
        Files.writeString(family.resolve("tank-empty.yaml"), GOOD);
        Files.writeString(family.resolve("other.yaml"), GOOD);
        Files.writeString(family.resolve("bad.yaml"), "id: [\n");
        Files.writeString(family.resolve("notes.txt"), "no pattern");

        Knowledge knowledge = Knowledge.load(List.of(folder, folder.resolve("absent")));
        assertTrue(knowledge.find("tank-empty").isPresent());
        assertEquals(2, knowledge.complaints().size(), knowledge.complaints().toString());
        assertTrue(knowledge.complaints().get(0).startsWith(family.resolve("bad.yaml") + ": "));
        assertEquals(
                family.resolve("other.yaml")
                        + ": line 1: the file is called like its id: tank-empty.yaml",
                knowledge.complaints().get(1));
    }
}
