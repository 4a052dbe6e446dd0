package dev.svcdoctor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.svcdoctor.front.report.JsonSchema;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole command lines, on a case that real systemd made. */
class ProgramTest {
    private static final String CASE = "transcripts/exit-143-after-stop/zookeeper-debian12";
    private static final String DROP_IN = "etc/systemd/system/zookeeper.service.d/override.conf";

    @TempDir Path temporary;
    private Path root;
    private Caught caught;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temporary.resolve("root"));
    }

    @Test
    void theCaseIsDiagnosedAsJson() throws Exception {
        assertEquals(1, run("--json", "--case", CASE));
        JsonSchema.check(caught.out());
        JsonNode json = json();
        assertEquals("zookeeper.service", json.get("unit").asText());
        assertEquals("case", json.get("source").asText());
        assertEquals(252, json.get("systemd").asInt());
        assertEquals("diagnosed", json.get("verdict").asText());
        assertEquals("exit-143-after-stop", json.at("/findings/0/id").asText());
        assertEquals("certain", json.at("/findings/0/confidence").asText());
        assertEquals(
                "[Service]\nSuccessExitStatus=143\n", json.at("/findings/0/fix/content").asText());
        assertEquals("/" + DROP_IN, json.at("/findings/0/fix/file").asText());
        assertTrue(json.get("applied").isNull());
        assertEquals("", caught.err());
    }

    @Test
    void aFixForTheRunningSystemGoesBelowRun() throws Exception {
        run("--json", "--runtime", "--case", CASE);
        assertEquals(
                "/run/systemd/system/zookeeper.service.d/override.conf",
                json().at("/findings/0/fix/file").asText());
    }

    @Test
    void withoutATerminalTheReportIsPrinted() {
        assertEquals(1, run("--case", CASE));
        assertTrue(caught.out().startsWith(" zookeeper.service · Zookeeper "), caught.out());
        assertTrue(caught.out().contains("\n  + SuccessExitStatus=143\n"), caught.out());
        assertFalse(caught.out().contains("\u001b"), caught.out());
    }

    @Test
    void whatIsWrittenBelowARootCanBeTakenBack() throws Exception {
        assertEquals(1, run("--yes", "--json", "--case", CASE, "--root", root.toString()));
        JsonSchema.check(caught.out());
        assertTrue(json().at("/applied/written").asBoolean());
        assertFalse(json().at("/applied/verified").asBoolean());
        assertEquals("[Service]\nSuccessExitStatus=143\n", Files.readString(root.resolve(DROP_IN)));

        assertEquals(0, run("undo", "--list", "--root", root.toString()));
        assertTrue(caught.out().contains("zookeeper.service  /" + DROP_IN), caught.out());

        assertEquals(0, run("undo", "zookeeper", "--root", root.toString()));
        assertFalse(Files.exists(root.resolve("etc/systemd")), caught.out());

        assertEquals(0, run("undo", "--root", root.toString()));
        assertEquals("svc-doctor has written nothing\n", caught.out());
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBackUnlessForced() throws Exception {
        run("--yes", "--case", CASE, "--root", root.toString());
        Files.writeString(root.resolve(DROP_IN), "[Service]\nNice=5\n");

        assertEquals(1, run("undo", "--root", root.toString()));
        assertTrue(caught.err().contains("was changed since"), caught.err());
        assertTrue(caught.out().contains("+Nice=5"), caught.out());
        assertEquals("[Service]\nNice=5\n", Files.readString(root.resolve(DROP_IN)));

        assertEquals(0, run("undo", "--force", "--root", root.toString()));
        assertFalse(Files.exists(root.resolve(DROP_IN)));
    }

    @Test
    void aDryRunSaysAllAndWritesNothing() throws Exception {
        assertEquals(1, run("--dry-run", "--json", "--case", CASE, "--root", root.toString()));
        JsonSchema.check(caught.out());
        assertFalse(json().at("/applied/written").asBoolean());
        assertEquals("would write /" + DROP_IN, json().at("/applied/messages/0").asText());
        assertEquals(List.of(), below(root));
    }

    @Test
    void aRecordedCaseWithoutARootIsNeverWrittenAnywhere() throws Exception {
        assertEquals(1, run("--yes", "--json", "--case", CASE));
        JsonSchema.check(caught.out());
        assertFalse(json().at("/applied/written").asBoolean());
        assertTrue(json().at("/applied/messages/0").asText().contains("--root DIR"));
    }

    @Test
    void whatWasSeenIsKeptAsACaseThatDiagnosesTheSame() throws Exception {
        Path kept = temporary.resolve("a/b");
        assertEquals(1, run("--json", "--case", CASE, "--record", kept.toString()));
        String first = caught.out();
        assertEquals("svc-doctor: the case is kept in " + kept + "\n", caught.err());
        for (String file : List.of("show.txt", "journal.jsonl", "expected.json")) {
            JsonSchema.check(first);
            assertEquals(normal(file, Path.of(CASE)), normal(file, kept), file);
        }

        assertEquals(1, run("--json", "--case", kept.toString()));
        assertEquals(first, caught.out());

        run("--json", "--case", CASE, "--record", kept.toString());
        assertTrue(caught.err().contains("holds a case already"), caught.err());
    }

    @Test
    void anAnswerToAQuestionNobodyAsksIsWrongUsage() {
        assertEquals(2, run("--json", "--case", CASE, "--answer", "color=red"));
        assertEquals("", caught.out());
        assertEquals(
                """
                svc-doctor: there is no question 'color' here
                  nothing is asked about this unit
                """,
                caught.err());
    }

    @Test
    void aCaseThatIsNotThereCannotBeLookedAt() {
        assertEquals(4, run("--report", "--case", temporary.resolve("none").toString()));
        assertEquals("", caught.out());
        assertTrue(
                caught.err().startsWith("svc-doctor: could not look: " + temporary), caught.err());
    }

    @Test
    void foldersThatAreNotThereAreWrongUsage() {
        for (String option : List.of("--root", "--knowledge")) {
            assertEquals(2, run("--case", CASE, option, temporary.resolve("no ne").toString()));
            assertTrue(caught.err().contains(option + " wants a folder"), caught.err());
            assertTrue(caught.err().contains("mkdir -p '"), caught.err());
        }
        assertEquals(2, run("undo", "--root", temporary.resolve("none").toString()));
    }

    @Test
    void theDemonstrationRunsAnywhereInAScratchRoot() throws Exception {
        assertEquals(1, run("--demo", "--yes", "--json"));
        JsonSchema.check(caught.out());
        Path scratch = Path.of(caught.err().strip().replaceFirst(".* below ", ""));
        assertTrue(json().at("/applied/written").asBoolean());
        assertTrue(Files.exists(scratch.resolve(DROP_IN)));
        remove(scratch.getParent());
    }

    @Test
    void helpAndVersionAreQuick() {
        assertEquals(0, run("--help"));
        assertEquals(Help.text(), caught.out());
        assertEquals(0, run("--version"));
        assertTrue(caught.out().matches("svc-doctor 0\\.\\S+ \\(Java \\d+\\)\n"), caught.out());
    }

    @Test
    void wrongUsageIsOneLineAndAHint() {
        assertEquals(2, run("--jsn", "zookeeper"));
        assertEquals("", caught.out());
        assertEquals(
                "svc-doctor: there is no option --jsn\n  did you mean --json?\n", caught.err());
    }

    @Test
    void whatWasTypedCannotSteerTheTerminal() {
        assertEquals(2, run("a\u001b[2Jb"));
        assertFalse(caught.err().contains("\u001b"), caught.err());
    }

    private int run(String... line) {
        caught = new Caught();
        Surroundings here =
                new Surroundings(
                        Map.of("LANG", "C.UTF-8"),
                        false,
                        Clock.fixed(Instant.parse("2026-11-22T14:00:00Z"), ZoneOffset.UTC),
                        ZoneOffset.UTC,
                        temporary.resolve("home"));
        return new Program(here, caught.output()).run(line);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(caught.out());
    }

    /** Without the blanks by which writers of JSON differ. */
    private static String normal(String file, Path folder) throws IOException {
        return Files.readString(folder.resolve(file)).replaceAll("\\s+", "");
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all = new ArrayList<>(below(folder));
        for (Path path : all.reversed()) {
            Files.delete(path);
        }
        Files.delete(folder);
    }
}
