package dev.svcdoctor.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.svcdoctor.model.JournalEntry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code journalctl -o json}: one object a line. A field may be text, an array of bytes (not
 * UTF-8), an array of values (the field was given more than once: the last counts) or null (too
 * long). See systemd.journal-fields(7) and "Journal JSON Format" of systemd.
 */
public final class JournalReader {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> DETAILS =
            Set.of(
                    "EXIT_CODE",
                    "EXIT_STATUS",
                    "COMMAND",
                    "JOB_TYPE",
                    "JOB_RESULT",
                    "N_RESTARTS",
                    "EXECUTABLE",
                    "ERRNO",
                    "UNIT_RESULT");
    private static final Set<String> FIELDS =
            Set.of(
                    "__REALTIME_TIMESTAMP",
                    "MESSAGE",
                    "PRIORITY",
                    "MESSAGE_ID",
                    "UNIT",
                    "OBJECT_SYSTEMD_UNIT",
                    "COREDUMP_UNIT",
                    "USER_UNIT",
                    "_SYSTEMD_UNIT",
                    "_PID",
                    "_UID",
                    "_COMM",
                    "_EXE",
                    "SYSLOG_IDENTIFIER",
                    "INVOCATION_ID",
                    "_SYSTEMD_INVOCATION_ID",
                    "_TRANSPORT");

    private JournalReader() {}

    /** The fields that are read; what a reader of the journal needs to ask for. */
    public static List<String> fields() {
        return Stream.concat(FIELDS.stream(), DETAILS.stream())
                .filter(field -> !field.startsWith("__"))
                .sorted()
                .toList();
    }

    /**
     * Reads one line. A line that is cut still gives the fields before the cut, if the time is
     * among them.
     *
     * @return empty if the line is no journal entry
     */
    public static Optional<JournalEntry> read(byte[] line, int length) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line, 0, length)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                fields(parser, fields);
            }
        } catch (IOException cut) {
            // What came before the cut is in the fields; without a time it is no entry.
        }
        return fields.containsKey("__REALTIME_TIMESTAMP") ? entry(fields) : Optional.empty();
    }

    private static void fields(JsonParser parser, Map<String, String> fields) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (FIELDS.contains(name) || DETAILS.contains(name)) {
                fields.put(name, value(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> "";
            default -> parser.getText();
        };
    }

    private static String array(JsonParser parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String last = "";
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                bytes.write(parser.getIntValue());
            } else {
                last = value(parser);
            }
        }
        return bytes.size() > 0 ? bytes.toString(StandardCharsets.UTF_8) : last;
    }

    private static Optional<JournalEntry> entry(Map<String, String> fields) {
        long micros = number(fields.get("__REALTIME_TIMESTAMP"));
        if (micros < 0) {
            return Optional.empty();
        }
        Map<String, String> details = new HashMap<>(fields);
        details.keySet().retainAll(DETAILS);
        return Optional.of(
                new JournalEntry(
                        Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000),
                        text(fields, "MESSAGE"),
                        (int) number(fields.get("PRIORITY")),
                        text(fields, "MESSAGE_ID"),
                        first(fields, "UNIT", "USER_UNIT", "OBJECT_SYSTEMD_UNIT", "COREDUMP_UNIT"),
                        text(fields, "_SYSTEMD_UNIT"),
                        number(fields.get("_PID")),
                        number(fields.get("_UID")),
                        text(fields, "_COMM"),
                        text(fields, "_EXE"),
                        text(fields, "SYSLOG_IDENTIFIER"),
                        invocation(fields),
                        text(fields, "_TRANSPORT"),
                        details));
    }

    /** The manager names the run that it speaks of; anybody else could claim any. */
    private static String invocation(Map<String, String> fields) {
        return text(fields, "_PID").equals("1")
                ? first(fields, "INVOCATION_ID", "_SYSTEMD_INVOCATION_ID")
                : first(fields, "_SYSTEMD_INVOCATION_ID", "INVOCATION_ID");
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            if (!text(fields, name).isEmpty()) {
                return text(fields, name);
            }
        }
        return "";
    }

    private static long number(String text) {
        try {
            return text == null ? -1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
