package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.svcdoctor.knowledge.Knowledge;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Setting;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A recorded scenario is diagnosed as the scenario itself demands in its {@code expect.json}, the
 * same that the live runs are held against.
 */
class DemandsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load(List.of());
    private static final Path SCENARIOS = Path.of("src", "lab", "scenarios");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyRecordedScenarioIsDiagnosedAsItDemands() {
        return RecordedCase.all().stream()
                .filter(recorded -> Files.exists(demands(recorded)))
                .map(recorded -> dynamicTest(recorded.name(), () -> check(recorded)));
    }

    private static void check(RecordedCase recorded) throws IOException {
        Demands demands = new Demands(JSON.readTree(demands(recorded).toFile()));
        assertEquals(
                List.of(),
                demands.unmet(recorded.replay(KNOWLEDGE).diagnosis()),
                recorded.folder() + ", scenario " + recorded.scenario());
    }

    private static Path demands(RecordedCase recorded) {
        return SCENARIOS.resolve(recorded.scenario()).resolve("expect.json");
    }

    /** What an {@code expect.json} asks for. */
    private record Demands(JsonNode expect) {

        List<String> unmet(Diagnosis diagnosis) {
            List<String> unmet = new ArrayList<>();
            String verdict = diagnosis.verdict().word();
            if (!allowed("verdict").contains(verdict)) {
                unmet.add("verdict " + verdict);
            }
            Optional<Finding> first = diagnosis.findings().stream().findFirst();
            String kind = first.flatMap(Finding::fix).map(Demands::kind).orElse("none");
            if (!allowed("kind").contains(kind)) {
                unmet.add("fix " + kind);
            }
            if (!isSilent(verdict, first) && !texts("cause").isEmpty() && !tells(first)) {
                unmet.add("the cause is not named by " + first.map(Finding::title));
            }
            if (kind.equals("drop-in")) {
                texts("settings").stream()
                        .filter(wanted -> !anyMatches(wanted, first.stream()))
                        .forEach(wanted -> unmet.add("no setting " + wanted));
            }
            texts("forbidden").stream()
                    .filter(bad -> anyMatches(bad, diagnosis.findings().stream()))
                    .forEach(bad -> unmet.add("forbidden: " + bad));
            return unmet;
        }

        private boolean isSilent(String verdict, Optional<Finding> first) {
            return verdict.equals("unknown")
                    || first.isEmpty() && expect.path("kind").asText().equals("none");
        }

        private boolean tells(Optional<Finding> first) {
            return first.stream()
                    .flatMap(finding -> Stream.of(finding.title(), finding.explanation()))
                    .anyMatch(text ->
                            texts("cause").stream()
                                    .anyMatch(cause ->
                                            Pattern.compile(cause, Pattern.CASE_INSENSITIVE)
                                                    .matcher(text)
                                                    .find()));
        }

        private static boolean anyMatches(String expression, Stream<Finding> findings) {
            return findings.flatMap(finding -> finding.dropIn().stream())
                    .map(Fix.DropIn::settings)
                    .flatMap(List::stream)
                    .map(Setting::line)
                    .anyMatch(line -> Pattern.compile(expression).matcher(line).find());
        }

        private static String kind(Fix fix) {
            return switch (fix) {
                case Fix.DropIn _ -> "drop-in";
                case Fix.Manual _ -> "manual";
            };
        }

        private List<String> allowed(String what) {
            List<String> all = new ArrayList<>(texts("also_" + what));
            all.add(expect.path(what).asText());
            return all;
        }

        private List<String> texts(String name) {
            return StreamSupport.stream(expect.path(name).spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }
}
