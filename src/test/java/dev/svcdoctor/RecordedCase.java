package dev.svcdoctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.svcdoctor.collect.Collector;
import dev.svcdoctor.collect.Limits;
import dev.svcdoctor.collect.Watcher;
import dev.svcdoctor.diagnose.Diagnoser;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.knowledge.Knowledge;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.transcript.CaseFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A case below {@code transcripts/}, replayed by the code that looks at a live unit. */
record RecordedCase(Path folder, CaseFolder.Recording recording) {
    private static final Path ALL = Path.of("transcripts");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As many rounds of further looks as a live unit gets. */
    private static final int MOST_ROUNDS = 6;

    /** What a diagnosis says, as {@code expected.json} has it. */
    record Said(String verdict, List<String> findings, List<String> settings) {
        static Said of(Diagnosis diagnosis) {
            return new Said(
                    diagnosis.verdict().word(),
                    diagnosis.findings().stream().map(Finding::id).toList(),
                    diagnosis.findings().stream()
                            .limit(1)
                            .flatMap(finding -> finding.dropIn().stream())
                            .map(Fix.DropIn::settings)
                            .flatMap(List::stream)
                            .map(Setting::line)
                            .toList());
        }

        String first() {
            return findings.isEmpty() ? "" : findings.getFirst();
        }
    }

    /** A case after everything that diagnosing asked for was looked up in the recording. */
    record Replayed(Case seen, Diagnosis diagnosis) {
        /** What was asked for and is not in the recording. */
        List<String> lacking() {
            return Stream.concat(seen.probes().keySet().stream(), diagnosis.wanted().stream())
                    .filter(probe -> !(seen.probes().get(probe) instanceof Fact.Known<String>))
                    .map(Probe::key)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** Every folder two levels below {@code transcripts/}, by name. */
    static List<RecordedCase> all() {
        return folders(ALL).stream()
                .flatMap(id -> folders(id).stream())
                .map(RecordedCase::in)
                .toList();
    }

    private static List<Path> folders(Path in) {
        try (Stream<Path> found = Files.list(in)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedCase in(Path folder) {
        Fact<CaseFolder.Recording> read = CaseFolder.read(LocalFiles.whole(), folder);
        return read.map(recording -> new RecordedCase(folder, recording))
                .asKnown()
                .orElseThrow(() -> new AssertionError(folder + ": " + read));
    }

    /** The pattern that it is filed under; {@code healthy} for none. */
    String id() {
        return folder.getParent().getFileName().toString();
    }

    String name() {
        return id() + "/" + folder.getFileName();
    }

    /** True if svc-doctor itself recorded it on a machine; false if it was written by hand. */
    boolean isReal() {
        return json("case.json").path("made").asText().startsWith("svc-doctor ");
    }

    /** The live scenario that it is a recording of; empty if it is of none. */
    String scenario() {
        return json("case.json").path("scenario").asText();
    }

    Said expected() {
        JsonNode said = json("expected.json");
        return new Said(
                said.path("verdict").asText(),
                texts(said.path("findings")),
                texts(said.path("settings")));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private JsonNode json(String file) {
        try {
            return JSON.readTree(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if there is no such file. */
    String text(String file) {
        return has(file) ? new String(bytes(file), StandardCharsets.UTF_8) : "";
    }

    /** Collects, diagnoses, and looks further as long as that is asked for. */
    Replayed replay(Knowledge knowledge) {
        Clock then = Clock.fixed(recording.taken(), ZoneOffset.UTC);
        Collector collector =
                new Collector(
                        recording.asHost(LocalFiles.whole()), then, Limits.USUAL, Source.CASE);
        Case seen =
                collector
                        .collect(recording.unit(), Watcher.NONE)
                        .asKnown()
                        .orElseThrow(() -> new AssertionError(name() + ": nothing to look at"));
        Diagnoser diagnoser = new Diagnoser(knowledge);
        Diagnosis diagnosis = diagnoser.diagnose(seen, Map.of());
        for (int round = 0; round < MOST_ROUNDS && !open(seen, diagnosis).isEmpty(); round++) {
            seen = collector.look(seen, open(seen, diagnosis));
            diagnosis = diagnoser.diagnose(seen, Map.of());
        }
        return new Replayed(seen, diagnosis);
    }

    private static Set<Probe> open(Case seen, Diagnosis diagnosis) {
        Set<Probe> open = new HashSet<>(diagnosis.wanted());
        open.removeAll(seen.probes().keySet());
        return open;
    }

    @Override
    public String toString() {
        return name();
    }
}
