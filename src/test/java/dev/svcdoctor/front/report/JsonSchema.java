package dev.svcdoctor.front.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks what {@code --json} printed against the published schema. */
public final class JsonSchema {
    private static final Schema ONE = load();

    private JsonSchema() {}

    /** Fails unless the text is one document of schema 1. */
    public static void check(String document) {
        assertEquals(List.of(), problems(document), document);
    }

    /** What is wrong with a document; empty for a right one. */
    public static List<String> problems(String document) {
        return ONE.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static Schema load() {
        try (InputStream in = JsonReport.class.getResourceAsStream("schema-1.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
