package dev.svcdoctor.fix.apply;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Access;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An entry of the ledger as JSON. Fields that a later version may add are skipped when read. */
final class EntryJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int VERSION = 1;

    private EntryJson() {}

    static byte[] write(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("id", entry.id());
            json.writeStringField("unit", entry.unit().value());
            json.writeStringField("where", entry.where().word());
            json.writeStringField("file", entry.file().toString());
            json.writeStringField("status", entry.status().word());
            json.writeStringField("when", entry.when().toString());
            json.writeStringField("active", entry.active());
            json.writeBinaryField("after", entry.after());
            json.writeStringField("after-sha256", entry.hash());
            if (entry.before().isPresent()) {
                writeOriginal(json, entry.before().get());
            }
            json.writeArrayFieldStart("folders");
            for (Path folder : entry.folders()) {
                json.writeString(folder.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeOriginal(JsonGenerator json, Original before) throws IOException {
        json.writeBinaryField("before", before.bytes());
        json.writeStringField("mode", before.access().modeText());
        json.writeStringField("user", Integer.toString(before.access().user()));
        json.writeStringField("group", Integer.toString(before.access().group()));
    }

    /** Unreadable if it is no entry, or if the bytes do not fit their hash. */
    static Fact<Entry> read(String name, byte[] raw) {
        Map<String, String> fields = new HashMap<>();
        List<Path> folders = new ArrayList<>();
        try (JsonParser json = JSON.createParser(raw)) {
            collect(json, fields, folders);
            Entry entry = entry(fields, folders);
            return entry.hash().equals(fields.get("after-sha256"))
                    ? Fact.known(entry)
                    : Fact.unreadable(name, "its contents do not fit its hash");
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Fact.unreadable(name, "not an entry of the ledger");
        }
    }

    private static void collect(JsonParser json, Map<String, String> fields, List<Path> folders)
            throws IOException {
        while (json.nextToken() != null) {
            JsonToken token = json.currentToken();
            String field = json.currentName();
            if (field == null && token == JsonToken.VALUE_STRING || isFolder(json)) {
                folders.add(Path.of(json.getText()));
            } else if (token.isScalarValue() && field != null) {
                fields.put(field, json.getText());
            }
        }
    }

    private static boolean isFolder(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_STRING
                && json.getParsingContext().inArray()
                && "folders".equals(json.getParsingContext().getParent().getCurrentName());
    }

    private static Entry entry(Map<String, String> fields, List<Path> folders) {
        return new Entry(
                required(fields, "id"),
                new UnitName(required(fields, "unit")),
                Where.valueOf(required(fields, "where").toUpperCase(Locale.ROOT)),
                Path.of(required(fields, "file")),
                Status.ofWord(required(fields, "status")),
                Instant.parse(required(fields, "when")),
                original(fields),
                Base64.getDecoder().decode(required(fields, "after")),
                folders,
                required(fields, "active"));
    }

    private static Optional<Original> original(Map<String, String> fields) {
        if (!fields.containsKey("before")) {
            return Optional.empty();
        }
        Access access =
                new Access(
                        Integer.parseInt(required(fields, "mode"), 8),
                        Integer.parseInt(required(fields, "user")),
                        Integer.parseInt(required(fields, "group")));
        byte[] bytes = Base64.getDecoder().decode(fields.get("before"));
        return Optional.of(new Original(bytes, access));
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
