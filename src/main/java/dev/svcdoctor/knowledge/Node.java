package dev.svcdoctor.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as a tree of texts, lists and fields. YAML (what people write) and JSON (what the
 * build compiles it to) are read by the same code; every scalar is text, so that {@code no} and
 * {@code 143} stay what was written.
 */
sealed interface Node {
    /** Where it stands in its file, from 1. */
    int line();

    record Text(String value, int line) implements Node {}

    record Items(List<Node> all, int line) implements Node {}

    record Fields(Map<String, Node> all, int line) implements Node {}

    /**
     * Deeper documents are refused: no pattern is, and a hostile file shall not exhaust the stack.
     */
    int MOST_LEVELS = 40;

    /** Reads one document. */
    static Node read(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw new IOException("the file is empty");
        }
        return value(parser, 0);
    }

    private static Node value(JsonParser parser, int level) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (level > MOST_LEVELS) {
            throw new IOException("line " + line + ": nested too deeply");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, line, level);
            case START_ARRAY -> items(parser, line, level);
            case VALUE_NULL -> new Text("", line);
            default -> new Text(parser.getText(), line);
        };
    }

    private static Node fields(JsonParser parser, int line, int level) throws IOException {
        Map<String, Node> all = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (all.put(name, value(parser, level + 1)) != null) {
                throw new IOException("line " + line + ": '" + name + "' is given twice");
            }
        }
        return new Fields(all, line);
    }

    private static Node items(JsonParser parser, int line, int level) throws IOException {
        List<Node> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(parser, level + 1));
        }
        return new Items(all, line);
    }
}
