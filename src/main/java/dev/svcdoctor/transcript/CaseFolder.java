package dev.svcdoctor.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.RecordedHost;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.UnitName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recorded case: {@code case.json}, {@code show.txt}, {@code cat.txt}, {@code journal.jsonl},
 * {@code probes.json}.
 */
public final class CaseFolder {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_BYTES = 64 << 20;
    private static final Map<String, String> FILES =
            Map.of("show", "show.txt", "cat", "cat.txt", "journal", "journal.jsonl");

    /**
     * What a folder holds.
     *
     * @param looks by name, as {@link RecordedHost} gives them
     */
    public record Recording(UnitName unit, String host, Instant taken, Map<String, byte[]> looks) {
        /** The machine it was recorded on, as far as it was recorded. */
        public RecordedHost asHost(Files files) {
            return new RecordedHost(host, looks, files);
        }
    }

    private CaseFolder() {}

    /** Reads a folder; a file that is absent is a look that was not recorded. */
    public static Fact<Recording> read(Files files, Path folder) {
        Fact<byte[]> about = files.read(folder.resolve("case.json"), MOST_BYTES);
        if (!(about instanceof Fact.Known<byte[]>(byte[] json))) {
            return Fact.missing("there is no case.json in it");
        }
        try {
            Map<String, String> facts = texts(json);
            Map<String, byte[]> looks = new HashMap<>();
            FILES.forEach((look, file) ->
                    files.read(folder.resolve(file), MOST_BYTES)
                            .asKnown()
                            .ifPresent(bytes -> looks.put(look, bytes)));
            files.read(folder.resolve("probes.json"), MOST_BYTES)
                    .asKnown()
                    .ifPresent(bytes -> probes(bytes, looks));
            looks.put(
                    "version",
                    ("systemd " + facts.get("systemd") + "\n").getBytes(StandardCharsets.UTF_8));
            return recording(facts, looks);
        } catch (IOException | UncheckedIOException e) {
            return Fact.unreadable(folder.toString(), "its case.json or probes.json is no JSON");
        }
    }

    private static Fact<Recording> recording(Map<String, String> facts, Map<String, byte[]> looks) {
        try {
            return UnitName.parse(facts.getOrDefault("unit", ""))
                    .map(unit ->
                            new Recording(
                                    unit,
                                    facts.getOrDefault("host", ""),
                                    Instant.parse(facts.get("taken")),
                                    looks));
        } catch (DateTimeException | NullPointerException e) {
            return Fact.unreadable("", "its case.json does not tell when it was taken");
        }
    }

    private static void probes(byte[] json, Map<String, byte[]> looks) {
        try {
            texts(json)
                    .forEach((key, text) ->
                            looks.put("probe " + key, text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text fields of an object. */
    private static Map<String, String> texts(byte[] json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    texts.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return texts;
    }

    /** The files of a case, by name, ready to be written. */
    public static Map<String, byte[]> files(Case subject, String distribution, String made) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        about.put("unit", subject.unit().value());
        about.put("host", subject.host());
        about.put("systemd", subject.systemd().asKnown().map(String::valueOf).orElse(""));
        about.put("distribution", distribution);
        about.put("taken", subject.taken().toString());
        about.put("made", made);
        files.put("case.json", json(about));
        subject.show()
                .asKnown()
                .ifPresent(text -> files.put("show.txt", text.getBytes(StandardCharsets.UTF_8)));
        subject.cat()
                .asKnown()
                .ifPresent(text -> files.put("cat.txt", text.getBytes(StandardCharsets.UTF_8)));
        files.put("journal.jsonl", joined(subject.journalLines()));
        files.put("probes.json", json(answered(subject)));
        return files;
    }

    private static Map<String, String> answered(Case subject) {
        Map<String, String> answers = new LinkedHashMap<>();
        subject.probes().keySet().stream()
                .sorted(Comparator.comparing(Probe::key))
                .forEach(probe ->
                        subject.probes()
                                .get(probe)
                                .asKnown()
                                .ifPresent(text -> answers.put(probe.key(), text)));
        return answers;
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(line -> {
            all.writeBytes(line);
            all.write('\n');
        });
        return all.toByteArray();
    }

    private static byte[] json(Map<String, String> texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.write('\n');
        return out.toByteArray();
    }
}
