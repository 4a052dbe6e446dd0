package dev.svcdoctor.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of a node one by one and complains of what is missing, misplaced or left over.
 */
final class Fields {
    private final Map<String, Node> all;
    private final Set<String> taken = new HashSet<>();
    private final int line;

    private Fields(Node.Fields node) {
        this.all = node.all();
        this.line = node.line();
    }

    static Fields of(Node node, String what) {
        if (node instanceof Node.Fields fields) {
            return new Fields(fields);
        }
        throw new PatternFault(node.line(), what + " is written as 'name: value' lines");
    }

    int line() {
        return line;
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    Optional<Node> find(String name) {
        taken.add(name);
        return Optional.ofNullable(all.get(name));
    }

    Node need(String name) {
        return find(name).orElseThrow(() -> new PatternFault(line, "'" + name + "' is missing"));
    }

    String text(String name) {
        return text(need(name));
    }

    String text(String name, String otherwise) {
        return find(name).map(Fields::text).orElse(otherwise);
    }

    static String text(Node node) {
        if (node instanceof Node.Text(String value, int at)) {
            return value.strip();
        }
        throw new PatternFault(node.line(), "a text is expected here");
    }

    /** A list, or a single text which stands for a list of one; empty if the field is absent. */
    List<Node> items(String name) {
        return find(name).map(Fields::items).orElse(List.of());
    }

    static List<Node> items(Node node) {
        return node instanceof Node.Items(List<Node> items, int at) ? items : List.of(node);
    }

    List<String> texts(String name) {
        return items(name).stream().map(Fields::text).toList();
    }

    Map<String, Node> map(String name) {
        return find(name).map(node -> Fields.of(node, "'" + name + "'").all).orElse(Map.of());
    }

    /** Name and text of each field, in their order. */
    Map<String, String> textMap(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(name).forEach((key, node) -> texts.put(key, text(node)));
        return texts;
    }

    /** Complains of a field that nobody has asked for: it would silently do nothing. */
    void complete(String what) {
        List<String> left = new ArrayList<>(all.keySet());
        left.removeAll(taken);
        if (!left.isEmpty()) {
            throw new PatternFault(
                    line,
                    what
                            + " has no '"
                            + left.getFirst()
                            + "'; it knows "
                            + taken.stream().sorted().toList());
        }
    }
}
