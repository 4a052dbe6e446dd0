package dev.svcdoctor.front.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Severity;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.UnitState;
import dev.svcdoctor.model.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class JsonReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The example of the published contract, word for word. */
    private static final String CONTRACT =
            """
            {
              "schema": 1,
              "unit": "zookeeper.service",
              "host": "web-01",
              "systemd": 252,
              "source": "live",
              "state": {"load": "loaded", "active": "failed", "sub": "failed", "result": "exit-code", "file": "/etc/systemd/system/zookeeper.service"},
              "verdict": "diagnosed",
              "findings": [
                {
                  "id": "exit-143-after-stop",
                  "title": "Stopped as asked, but systemd counts exit status 143 as a failure",
                  "confidence": "certain",
                  "explanation": "…",
                  "evidence": [{"source": "show", "text": "ExecMainStatus=143"}, {"source": "journal", "time": "2026-11-22T10:26:27.123456Z", "text": "Stopping zookeeper.service…"}],
                  "fix": {
                    "kind": "drop-in",
                    "summary": "…",
                    "file": "/etc/systemd/system/zookeeper.service.d/override.conf",
                    "settings": [{"section": "Service", "directive": "SuccessExitStatus", "value": "143"}],
                    "content": "[Service]\\nSuccessExitStatus=143\\n",
                    "risk": "…"
                  },
                  "next": [],
                  "references": ["systemd.service(5)"]
                }
              ],
              "questions": [{"key": "…", "text": "…", "choices": ["yes", "no"], "default": "no", "assumed": "no"}],
              "skipped": [{"what": "journal", "why": "permission denied: not in group systemd-journal"}],
              "applied": null
            }
            """;

    @Test
    void printsTheExampleOfTheContract() throws Exception {
        String line = JsonReport.line(contractExample());
        assertEquals(MAPPER.readTree(CONTRACT).toString(), line);
        assertEquals(
                MAPPER.readTree(CONTRACT).toString(),
                compact(JsonReport.document(contractExample())));
        JsonSchema.check(CONTRACT);
    }

    @Test
    void oneUnitIsSpreadOverLines() {
        String document = JsonReport.document(contractExample());
        assertTrue(
                document.startsWith("{\n  \"schema\": 1,\n  \"unit\": \"zookeeper.service\",\n"));
        assertTrue(document.contains("\n  \"state\": {\n    \"load\": \"loaded\",\n"), document);
        assertTrue(document.contains("\n      \"next\": [],\n"), document);
        assertTrue(document.endsWith("\n}"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportFollowsTheSchema(Report report) throws Exception {
        String line = JsonReport.line(report);
        JsonSchema.check(line);
        assertFalse(line.contains("\n"));
        assertEquals(line, compact(JsonReport.document(report)));
    }

    static Stream<Report> reports() {
        Report full = Examples.full();
        return Stream.of(
                contractExample(),
                full,
                Examples.with(full, Examples.verified()),
                Examples.report(Examples.diagnosis(Verdict.HEALTHY)),
                Examples.report(Examples.diagnosis(Verdict.UNKNOWN)),
                Examples.report(answered()),
                couldNotLook());
    }

    @Test
    void whatNobodyKnowsIsNullOrEmpty() throws Exception {
        JsonNode json = MAPPER.readTree(JsonReport.line(couldNotLook()));
        assertTrue(json.get("systemd").isNull());
        assertEquals("", json.at("/state/active").asText());
        assertEquals("no systemd here", json.at("/skipped/0/why").asText());
    }

    @Test
    void aManualFixHasItsStepsInNext() throws Exception {
        JsonNode finding =
                MAPPER.readTree(JsonReport.line(Examples.report(manual()))).at("/findings/0");
        assertEquals(
                "{\"kind\":\"manual\",\"summary\":\"install the program, or name"
                        + " another\",\"risk\":\"\"}",
                finding.get("fix").toString());
        assertEquals("Look for it: find / -name zkServer.sh", finding.at("/next/0").asText());
    }

    @Test
    void anAnswerThatWasGivenIsNoAssumption() throws Exception {
        JsonNode question =
                MAPPER.readTree(JsonReport.line(Examples.report(answered()))).at("/questions/0");
        assertTrue(question.get("assumed").isNull());
        assertEquals("yes", question.get("answer").asText());
    }

    @Test
    void whatWasAppliedIsSaid() throws Exception {
        Report report = Examples.with(Examples.full(), Examples.verified());
        JsonNode applied = MAPPER.readTree(JsonReport.line(report)).get("applied");
        assertEquals("running", applied.at("/state/sub").asText());
        assertEquals(
                List.of("file", "written", "verified", "state", "took_back", "messages"),
                applied.properties().stream().map(java.util.Map.Entry::getKey).toList());
    }

    @Test
    void textThatCouldSteerATerminalIsEscapedAndStaysTheSame() throws Exception {
        String evil = "\u001b]0;x\u0007 \u009b2J \u007f \u202e \u200b 4月 😀";
        Report report = quoting(evil);
        String line = JsonReport.line(report);
        assertTrue(
                line.contains("\\u001B]0;x\\u0007 \\u009b2J \\u007F \\u202e \\u200b 4月 😀"), line);
        assertEquals(evil, MAPPER.readTree(line).at("/findings/0/evidence/0/text").asText());
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() {
        String line = JsonReport.line(quoting("a\ud83d b\ude00 😀"));
        assertTrue(line.contains("a\ufffd b\ufffd 😀"), line);
        assertEquals(
                line, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("wrongDocuments")
    void theSchemaRefuses(String wrong, String what) {
        assertFalse(JsonSchema.problems(wrong).isEmpty(), what);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> wrongDocuments() {
        return Stream.of(
                        without("\"schema\": 1,", "no schema number"),
                        changed("\"schema\": 1", "\"schema\": 2", "another schema"),
                        changed("\"certain\"", "\"sure\"", "an unknown confidence"),
                        changed("\"systemd\": 252", "\"systemd\": \"252\"", "a version in quotes"),
                        changed("\"live\"", "\"guess\"", "an unknown source"),
                        changed("\"diagnosed\"", "\"broken\"", "an unknown verdict"),
                        changed("26:27.123456Z", "26:27Z", "a time without microseconds"),
                        changed("\"kind\": \"drop-in\"", "\"kind\": \"manual\"", "a manual file"),
                        without(
                                "\"settings\": [{\"section\": \"Service\", \"directive\":"
                                        + " \"SuccessExitStatus\", \"value\": \"143\"}],",
                                "a drop-in that sets nothing"),
                        without(",\n  \"applied\": null", "nothing said of applying"),
                        changed("\"active\": \"failed\", ", "", "a state without active"),
                        changed("[\"yes\", \"no\"]", "[\"yes\"]", "a single choice"),
                        changed("\"next\": []", "\"next\": \"reboot\"", "steps that are no list"),
                        changed("\"applied\": null", "\"applied\": {}", "an empty applied"))
                .map(pair -> org.junit.jupiter.params.provider.Arguments.of(pair[0], pair[1]));
    }

    private static String[] without(String piece, String what) {
        return changed(piece, "", what);
    }

    private static String[] changed(String from, String to, String what) {
        assertTrue(CONTRACT.contains(from), from);
        return new String[] {CONTRACT.replace(from, to), what};
    }

    private static Report contractExample() {
        Finding finding =
                new Finding(
                        "exit-143-after-stop",
                        "Stopped as asked, but systemd counts exit status 143 as a failure",
                        Severity.ERROR,
                        Confidence.CERTAIN,
                        "…",
                        List.of(
                                Evidence.show("ExecMainStatus=143", ""),
                                Evidence.journal(
                                        Instant.parse("2026-11-22T10:26:27.123456Z"),
                                        "Stopping zookeeper.service…",
                                        "")),
                        Optional.of(
                                new Fix.DropIn(
                                        "…", Examples.ACCEPT_143.settings(), "…", List.of())),
                        List.of(),
                        List.of("systemd.service(5)"));
        Question question =
                new Question(
                        "…",
                        "…",
                        List.of(new Question.Choice("yes", ""), new Question.Choice("no", "")),
                        "no",
                        "no",
                        true,
                        "exit-143-after-stop");
        return Examples.report(
                new Diagnosis(
                        Verdict.DIAGNOSED,
                        List.of(finding),
                        List.of(question),
                        Set.of(),
                        Examples.full().situation().diagnosis().skipped()));
    }

    private static Diagnosis answered() {
        return new Diagnosis(
                Verdict.DIAGNOSED,
                List.of(Examples.stoppedWith143()),
                List.of(Examples.question("yes", false)),
                Set.of(),
                List.of());
    }

    private static Diagnosis manual() {
        return Examples.diagnosis(Verdict.DIAGNOSED, Examples.byHand());
    }

    private static Report couldNotLook() {
        Case facts = Examples.facts(Fact.missing("no systemd here"));
        Diagnosis nothing =
                new Diagnosis(
                        Verdict.UNKNOWN,
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(new Skipped("systemctl show", "no systemd here")));
        Applied refused = new Applied("", false, false, UnitState.NONE, false, List.of());
        return Examples.with(
                new Report(
                        new Situation(facts, UnitState.NONE, Header.blank(facts.unit()), nothing),
                        Examples::plan,
                        Optional.empty()),
                refused);
    }

    private static Report quoting(String text) {
        Finding plain = Examples.byHand();
        return Examples.report(
                Examples.diagnosis(
                        Verdict.DIAGNOSED,
                        new Finding(
                                plain.id(),
                                plain.title(),
                                plain.severity(),
                                plain.confidence(),
                                plain.explanation(),
                                List.of(Evidence.show(text, "")),
                                plain.fix(),
                                plain.next(),
                                plain.references())));
    }

    private static String compact(String document) throws Exception {
        return MAPPER.copy()
                .disable(SerializationFeature.INDENT_OUTPUT)
                .readTree(document)
                .toString();
    }
}
