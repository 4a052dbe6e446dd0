package dev.svcdoctor.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Run by the build: checks every pattern file and writes them all into one JSON document, which
 * loads without a YAML parser. {@code Compile KNOWLEDGE_FOLDER CLASSES_FOLDER}.
 */
public final class Compile {
    private Compile() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        PatternFiles files = PatternFiles.below(folder);
        if (!files.complaints().isEmpty()) {
            throw new IOException(String.join("\n", files.complaints()));
        }
        Path target = Path.of(words[1], "dev", "svcdoctor", "knowledge", Knowledge.COMPILED);
        Files.createDirectories(target.getParent());
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(target));
                Stream<Path> all = Files.walk(folder, 3)) {
            json.writeStartArray();
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                json.writeStartObject();
                json.writeStringField("family", file.getParent().getFileName().toString());
                json.writeFieldName("pattern");
                write(PatternFiles.node(file), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void write(Node node, JsonGenerator json) throws IOException {
        switch (node) {
            case Node.Text(String value, int line) -> json.writeString(value);
            case Node.Items(List<Node> all, int line) -> {
                json.writeStartArray();
                for (Node item : all) {
                    write(item, json);
                }
                json.writeEndArray();
            }
            case Node.Fields(Map<String, Node> all, int line) -> {
                json.writeStartObject();
                for (Map.Entry<String, Node> field : all.entrySet()) {
                    json.writeFieldName(field.getKey());
                    write(field.getValue(), json);
                }
                json.writeEndObject();
            }
        }
    }
}
